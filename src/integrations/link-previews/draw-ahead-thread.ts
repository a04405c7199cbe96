/** The worker thread of `drawAhead`. */
import { workerData } from 'node:worker_threads';
import type { Card } from './draw-preview.ts';
import { drawAll, picturesIn } from './pictures.ts';

/** Where the pictures are cached, the name of the provider, and what to draw. */
export interface AheadJob {
  readonly folder: string;
  readonly provider: string;
  readonly cards: readonly Card[];
}

const { folder, provider, cards }: AheadJob = workerData;

await drawAll(cards, await picturesIn(folder, provider));
