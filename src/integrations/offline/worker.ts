/**
 * The service worker: keeps one whole build and answers from it alone. A new build is kept beside it until a visitor asks for
 * it or no page of the old one is open; what the browser could not fetch whole is thrown away.
 */
import { cacheNames } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { keepOldAssets, readOldAsset } from './old-assets.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const isFirst = self.registration.active === null;

precacheAndRoute(self.__WB_MANIFEST, {
  // Search asks for its index with the time behind it; no file here depends on what stands behind the question mark.
  ignoreURLParametersMatching: [/.*/],
  cleanURLs: false,
  // An address without its last slash, which a host would mend.
  urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
});

registerRoute(
  /^https?:\/\/[^/]+\/(?:_astro|pagefind)\//,
  async ({ request }) => (await readOldAsset(request)) ?? fetch(request),
);

self.addEventListener('activate', (event) => {
  // The page of a first visit was loaded before there was a worker.
  if (isFirst) event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (event.data !== 'update') return;
  event.waitUntil(keepOldAssets(cacheNames.precache).then(() => self.skipWaiting()));
});
