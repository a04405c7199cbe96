import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { farewell } from './farewell.ts';
import { notKeptPage } from './not-kept-page.ts';
import { type WorkerOptions, writeWorker } from './write-worker.ts';

/** Gives the page for what is not kept its own name, and removes it where everything is. */
const placeNotKept = (site: string): { remove(): void } => {
  const file = join(site, notKeptPage);
  renameSync(join(site, '500.html'), file);
  return { remove: () => rmSync(file) };
};

/**
 * Makes the site work without a network once it was visited. It must be the last integration: the worker knows each file by its
 * hash. In development there is no worker, and one that a built site left behind takes its leave.
 */
export const offline = (options: WorkerOptions = {}): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/service-worker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(farewell);
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const notKept = placeNotKept(site);
      const { files, bytes, isWhole } = await writeWorker(site, options);
      if (isWhole) notKept.remove();
      const others = isWhole ? '' : '; other pages once they were visited';
      logger.info(
        `${files} files kept for use without a network, ${Math.round(bytes / 1024)} KB before compression${others}`,
      );
    },
  },
});
