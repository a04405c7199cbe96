/** A thread that draws pictures before their pages are built. It is sent the built pages, and answers with those it has no picture of. */
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { cardsIn } from './cards.ts';
import type { EarlyJob, WantedPictures } from './draw-early.ts';
import { previewDrawer } from './draw-preview.ts';
import { pictureStore } from './picture-store.ts';

const { contentFolder, look }: EarlyJob = workerData;
const store = pictureStore(await previewDrawer(look));
let isWanted = false;

const drawAll = async (): Promise<void> => {
  for (const card of cardsIn(contentFolder)) {
    // Lets the message in that asks for the pictures: what is missing by then, all processors draw together.
    await setImmediate();
    if (isWanted) return;
    store.draw(card);
  }
};

const drawn = drawAll();

parentPort?.once('message', async ({ site, pages }: WantedPictures) => {
  isWanted = true;
  await drawn;
  parentPort?.postMessage(store.write(site, pages));
});
