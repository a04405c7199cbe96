import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { getCacheKeyForURL, matchPrecache } from 'workbox-precaching';
import { keepNewest } from './keep-newest.ts';
import { notKeptPage } from './not-kept-page.ts';
import { pageHash } from './page-hash.ts';
import type { WorkerScope } from './worker-scope.ts';

const cacheName = 'visited';

/** More than a visitor reads in a week, and with the core still less than a site that is kept whole. */
const most = 50;

/** The pages of the build that the worker belongs to, by their hashes. */
type Pages = ReadonlySet<string>;

/** A page has one address, whatever stands behind its question mark and whether or not the last slash was typed. */
const keyOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
};

const isOf = async (pages: Pages, response: Response): Promise<boolean> =>
  pages.has(await pageHash(await response.clone().arrayBuffer()));

/** Keeps a page that is of this build; the host may have a newer one already, whose pages do not fit the others. */
const keep = async (pages: Pages, address: string, response: Response): Promise<void> => {
  if (!response.ok || response.redirected || !(await isOf(pages, response))) return;
  await keepNewest(await caches.open(cacheName), keyOf(address), response, most);
};

/** A page that was kept, by this worker or the one before: it must be of this build all the same. */
const readKept = async (pages: Pages, address: string): Promise<Response | undefined> => {
  const kept = await caches.match(keyOf(address), { cacheName });
  return kept && (await isOf(pages, kept)) ? kept : undefined;
};

/** Answers with a page from the network, and keeps it; without a network with the one that was kept, or a page that says so. */
export const readPage =
  (pages: Pages): RouteHandlerCallback =>
  async ({ request, event }) => {
    try {
      const response = await fetch(request);
      // A full disk refuses; the page is there all the same.
      event.waitUntil(keep(pages, request.url, response.clone()).catch(() => undefined));
      return response;
    } catch {
      return (await readKept(pages, request.url)) ?? (await matchPrecache(`/${notKeptPage}`)) ?? Response.error();
    }
  };

/** Keeps the pages that were open before there was a worker. */
export const keepOpenPages = async (pages: Pages, { clients }: WorkerScope): Promise<void> => {
  const open = (await clients.matchAll()).filter(({ url }) => getCacheKeyForURL(keyOf(url)) === undefined);
  // What cannot be fetched now is kept at its next visit.
  await Promise.allSettled(open.map(async ({ url }) => keep(pages, url, await fetch(keyOf(url)))));
};

/** Gives back the room of pages that were kept while the site was too large to keep whole. */
export const dropVisited = (): Promise<boolean> => caches.delete(cacheName);
