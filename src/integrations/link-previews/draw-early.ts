import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { youngGeneration } from '../in-threads.ts';
import type { PicturedPage } from './draw-pictures.ts';
import type { Look } from './draw-preview.ts';
import { placePictures } from './drawn-pictures.ts';

/** What the thread starts with: whose pages it reads, where it keeps their pictures, and what these share. */
export interface EarlyJob {
  readonly contentFolder: string;
  readonly folder: string;
  readonly look: Look;
}

/**
 * Ends the drawing, and puts what was drawn next to its pages.
 *
 * @returns the pages whose picture is still to be drawn
 */
export type PlaceDrawn = (site: string, pages: readonly PicturedPage[]) => Promise<readonly PicturedPage[]>;

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
 */
export const drawEarly = (job: EarlyJob): PlaceDrawn => {
  rmSync(job.folder, { recursive: true, force: true });
  mkdirSync(job.folder, { recursive: true });
  const worker = availableParallelism() > 1 ? startThread(job) : undefined;
  return async (site, pages) => {
    await worker?.terminate();
    const left = placePictures(job.folder, site, pages);
    rmSync(job.folder, { recursive: true });
    return left;
  };
};
