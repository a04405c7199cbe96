/**
 * The service worker: keeps one whole build and answers from it alone. A new build is kept beside it until a visitor asks for
 * it or no page of the old one is open; what the browser could not fetch whole is thrown away. Of a site too large for that it
 * keeps the core, and of the other pages those that were visited.
 */
import { cacheNames } from 'workbox-core';
import { addPlugins, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { limitFetches } from './limit-fetches.ts';
import { keepOldAssets, readOldAsset } from './old-assets.ts';
import { dropVisited, keepOpenPages, readPage } from './visited-pages.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** Replaced at build by the hashes of the pages, for a site too large to keep whole. */
declare const PAGES: readonly string[] | undefined;

/** Replaced at build by how long one file may take to come, in milliseconds. */
declare const PATIENCE: number;

const pages = PAGES && new Set(PAGES);
const isFirst = self.registration.active === null;

addPlugins([limitFetches(() => AbortSignal.timeout(PATIENCE))]);

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

if (pages) registerRoute(({ request }) => request.mode === 'navigate', readPage(pages));

self.addEventListener('activate', (event) => {
  if (!pages) event.waitUntil(dropVisited());
  if (!isFirst) return;
  // The page of a first visit was loaded before there was a worker.
  const claimed = self.clients.claim();
  event.waitUntil(claimed);
  // Not waited for: what the page asks meanwhile would wait too.
  if (pages) void claimed.then(() => keepOpenPages(pages, self));
});

self.addEventListener('message', (event) => {
  if (event.data !== 'update') return;
  event.waitUntil(keepOldAssets(cacheNames.precache).then(() => self.skipWaiting()));
});
