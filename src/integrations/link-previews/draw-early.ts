import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { youngGeneration } from '../in-threads.ts';
import type { DrawJob, PicturedPage } from './draw-pictures.ts';
import type { Look } from './draw-preview.ts';

/** What the thread starts with: the folder whose pages it reads, and what all pictures share. */
export interface EarlyJob {
  readonly contentFolder: string;
  readonly look: Look;
}

/** The pages of the built site, and where it is. */
export type WantedPictures = Pick<DrawJob, 'site' | 'pages'>;

/** Pictures that are drawn while the build does other things. */
export interface EarlyPictures {
  /**
   * Writes those that say what a page says, and ends the drawing.
   *
   * @returns the pages whose picture is still to be drawn
   */
  readonly write: (wanted: WantedPictures) => Promise<readonly PicturedPage[]>;
}

/**
 * Begins to draw what the front matter of pages says: while Astro bundles the pages, one processor of two has nothing to do. Where there
 * is but one, all is left to be drawn later.
 */
export const drawEarly = (job: EarlyJob): EarlyPictures => {
  if (availableParallelism() < 2) return { write: async ({ pages }) => pages };
  const worker = new Worker(new URL('./early-thread.ts', import.meta.url), {
    workerData: job,
    resourceLimits: youngGeneration,
  });
  // A build that fails is not to wait for it.
  worker.unref();
  return {
    write: async (wanted) => {
      worker.ref();
      worker.postMessage(wanted);
      const [left]: (readonly PicturedPage[])[] = await once(worker, 'message');
      return left ?? wanted.pages;
    },
  };
};
