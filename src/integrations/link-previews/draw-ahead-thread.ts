/** The worker thread of `drawAhead`. */
import { workerData } from 'node:worker_threads';
import type { AheadJob } from './draw-ahead.ts';
import { drawAll, picturesIn } from './pictures.ts';

const { folder, provider, cards }: AheadJob = workerData;

await drawAll(cards, await picturesIn(folder, provider));
