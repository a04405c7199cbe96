import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { youngGeneration } from '../in-threads.ts';
import type { Look } from './draw-preview.ts';

/** What the thread starts with: whose pages it reads, where it keeps their pictures, and what these share. */
export interface EarlyJob {
  readonly contentFolder: string;
  readonly folder: string;
  readonly look: Look;
}

const startThread = (job: EarlyJob): Worker => {
  const worker = new Worker(new URL('./early-thread.ts', import.meta.url), {
    workerData: job,
    resourceLimits: youngGeneration,
  });
  // A build that fails is not to wait for it.
  worker.unref();
  return worker;
};

/**
 * Begins to draw what the front matter of pages says: while Astro bundles the pages, one processor of two has nothing to do. Where there
 * is but one, all is left to be drawn later.
 *
 * @returns what ends the drawing, however far it came
 */
export const drawEarly = (job: EarlyJob): (() => Promise<unknown>) => {
  const worker = availableParallelism() > 1 ? startThread(job) : undefined;
  return async () => worker?.terminate();
};
