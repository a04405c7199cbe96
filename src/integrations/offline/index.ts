import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { farewell } from './farewell.ts';
import { writeWorker } from './write-worker.ts';

/**
 * Makes the site work without a network once it was visited. It must be the last integration: the worker knows each file by its
 * hash. In development there is no worker, and one that a built site left behind takes its leave.
 */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/service-worker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(farewell);
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const { files, bytes } = await writeWorker(fileURLToPath(dir));
      logger.info(`${files} files kept for use without a network, ${Math.round(bytes / 1024)} KB before compression`);
    },
  },
});
