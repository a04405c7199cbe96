/** The thread of `drawAhead`. */
import { workerData } from 'node:worker_threads';
import type { AheadJob } from './draw-ahead.ts';
import { drawAll } from './draw-all.ts';
import { picturesIn } from './pictures.ts';

const { folder, provider, cards }: AheadJob = workerData;

await drawAll(cards, await picturesIn(folder, provider));
