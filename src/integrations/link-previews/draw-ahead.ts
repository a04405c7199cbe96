import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';

/** Where the pictures are kept, whose they are, and what they show. */
export interface AheadJob {
  readonly folder: string;
  readonly provider: string;
  readonly cards: readonly Card[];
}

/**
 * Draws pictures in a thread of its own while the pages are built, which keeps one processor busy and leaves the others free.
 * What fails here is tried again, and told, when the pages are there.
 */
export const drawAhead = (job: AheadJob): Promise<void> =>
  new Promise((done) => {
    const worker = new Worker(new URL('./draw-ahead-thread.ts', import.meta.url), { workerData: job });
    worker.on('error', () => done());
    worker.on('exit', () => done());
  });
