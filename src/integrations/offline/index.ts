import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type WorkerOptions, writeWorker } from './write-worker.ts';

/** In development, replaces the worker that the built site may have left at this address; it would go on showing the built site. */
const unregisterWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', async () => {
  await registration.unregister();
  for (const client of await clients.matchAll()) client.navigate(client.url);
});
`;

/**
 * Makes the site work without a network after the first visit. It must be the last integration, because the worker knows each file by
 * its hash. In development there is no worker, and one left behind by a built site is unregistered.
 */
export const offline = (options: WorkerOptions = {}): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/service-worker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(unregisterWorker);
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const { files, bytes, isWhole } = await writeWorker(fileURLToPath(dir), options);
      const others = isWhole ? '' : '; other pages once they were visited';
      logger.info(
        `${files} files kept for use without a network, ${Math.round(bytes / 1024)} KB before compression${others}`,
      );
    },
  },
});
