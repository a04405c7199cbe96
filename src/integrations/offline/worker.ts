/**
 * The service worker: keeps one complete build and responds from it alone. A new build is kept beside it until a visitor asks for it or
 * no page of the old one is open; a build that could not be fetched completely is dropped. Of a site too large for that it keeps the core,
 * and the other pages that were visited.
 */
import { cacheNames } from 'workbox-core';
import { addPlugins, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { limitFetches } from './limit-fetches.ts';
import { dropVisited, keepOpenPages, readPage } from './visited-pages.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** Replaced in the build by the hashes of the pages, for a site too large to keep whole. */
declare const PAGES: readonly string[] | undefined;

/** Replaced in the build by how long one file may take to arrive, in milliseconds. */
declare const PATIENCE: number;

const pages = PAGES && new Set(PAGES);
const isFirst = self.registration.active === null;

const previousBuild = 'earlier-build';

/** Whether the name of a file changes with its content. Other files have a revision in their key and belong to one build only. */
const isNamedByContent = ({ url }: Request): boolean => !new URL(url).searchParams.has('__WB_REVISION__');

/**
 * Sets the scripts of the previous build aside: its pages may still be open in other tabs and load parts of a tool on demand, which the
 * server no longer has. Pages of the previous build are not kept.
 */
const keepOldAssets = async (from: string): Promise<void> => {
  await caches.delete(previousBuild);
  const [source, target] = await Promise.all([caches.open(from), caches.open(previousBuild)]);
  const keys = (await source.keys()).filter(isNamedByContent);
  for (const key of keys) {
    const response = await source.match(key);
    if (response) await target.put(key, response);
  }
};

/** A file that an open page of the previous build requests, if it was set aside. */
const readOldAsset = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { cacheName: previousBuild, ignoreSearch: true });

addPlugins([limitFetches(() => AbortSignal.timeout(PATIENCE))]);

precacheAndRoute(self.__WB_MANIFEST, {
  // The search requests its index with the time as a query; no file here depends on its query.
  ignoreURLParametersMatching: [/.*/],
  cleanURLs: false,
  // An address without its trailing slash, which a host would redirect.
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
  // On a first visit the page was loaded before there was a worker.
  const claimed = self.clients.claim();
  event.waitUntil(claimed);
  // Not awaited: requests of the page would have to wait as well.
  if (pages) void claimed.then(() => keepOpenPages(pages, self));
});

self.addEventListener('message', (event) => {
  if (event.data !== 'update') return;
  event.waitUntil(keepOldAssets(cacheNames.precache).then(() => self.skipWaiting()));
});
