import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { getCacheKeyForURL, matchPrecache } from 'workbox-precaching';
import { keepNewest } from './keep-newest.ts';
import { notKeptPage, pageHash } from './shared-with-worker.ts';
import type { WorkerScope } from './worker-scope.ts';

const cacheName = 'visited';

/** More than a visitor reads in a week, and together with the core still less than a site that is kept whole. */
const most = 50;

/** The hashes of the pages of the build that the worker belongs to. */
type Pages = ReadonlySet<string>;

/** One key per page, with or without a query or a trailing slash in its address. */
const keyOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
};

const isOf = async (pages: Pages, response: Response): Promise<boolean> =>
  pages.has(await pageHash(await response.clone().arrayBuffer()));

/** Keeps a page of this build; the host may have a newer build already, whose pages do not match the kept files. */
const keep = async (pages: Pages, address: string, response: Response): Promise<void> => {
  if (!response.ok || response.redirected || !(await isOf(pages, response))) return;
  await keepNewest(await caches.open(cacheName), keyOf(address), response, most);
};

/** A page kept by this worker or the previous one, as long as it is of this build. */
const readKept = async (pages: Pages, address: string): Promise<Response | undefined> => {
  const kept = await caches.match(keyOf(address), { cacheName });
  return kept && (await isOf(pages, kept)) ? kept : undefined;
};

/** Responds with the page from the network and keeps it; without a network, with the kept page or the one for what is not kept. */
export const readPage =
  (pages: Pages): RouteHandlerCallback =>
  async ({ request, event }) => {
    try {
      const response = await fetch(request);
      // Keeping fails on a full disk, which must not break the response.
      event.waitUntil(keep(pages, request.url, response.clone()).catch(() => undefined));
      return response;
    } catch {
      return (await readKept(pages, request.url)) ?? (await matchPrecache(`/${notKeptPage}`)) ?? Response.error();
    }
  };

/** Keeps the pages that were opened before there was a worker. */
export const keepOpenPages = async (pages: Pages, { clients }: WorkerScope): Promise<void> => {
  const open = (await clients.matchAll()).filter(({ url }) => getCacheKeyForURL(keyOf(url)) === undefined);
  // A page that cannot be fetched now is kept at the next visit.
  await Promise.allSettled(open.map(async ({ url }) => keep(pages, url, await fetch(keyOf(url)))));
};

/** Drops the pages that were kept while the site was too large to keep whole. */
export const dropVisited = (): Promise<boolean> => caches.delete(cacheName);
