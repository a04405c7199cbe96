/** A thread that draws the pictures of pages before these are built. */
import { workerData } from 'node:worker_threads';
import { cardsIn } from './cards.ts';
import type { EarlyJob } from './draw-early.ts';
import { previewDrawer } from './draw-preview.ts';
import { keepPicture } from './drawn-pictures.ts';

const { contentFolder, folder, look }: EarlyJob = workerData;
const draw = await previewDrawer(look);
for (const card of cardsIn(contentFolder)) keepPicture(folder, card, draw(card));
