/** A thread that draws the pictures of pages before these are built. */
import { workerData } from 'node:worker_threads';
import { cardsIn } from './cards.ts';
import type { EarlyJob } from './draw-early.ts';
import { drawPictures } from './draw-pictures.ts';

const { contentFolder, folder, look }: EarlyJob = workerData;
await drawPictures({ folder, look, cards: cardsIn(contentFolder) });
