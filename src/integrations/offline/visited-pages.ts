import { keepNewest } from './keep-newest.ts';
import { pageHash } from './shared-with-worker.ts';
import type { FetchEvent } from './worker-scope.ts';

/** The cache of the pages that were visited on a site too large to keep whole. */
export const visitedCache = 'visited';

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
  await keepNewest(await caches.open(visitedCache), keyOf(address), response, most);
};

/** A page kept by this worker or the previous one, as long as it is of this build. */
const readVisited = async (pages: Pages, address: string): Promise<Response | undefined> => {
  const kept = await caches.match(keyOf(address), { cacheName: visitedCache });
  return kept && (await isOf(pages, kept)) ? kept : undefined;
};

/** Responds with the page from the network and keeps it; without a network with the kept page, if there is one. */
export const readPage = async (pages: Pages, event: FetchEvent): Promise<Response | undefined> => {
  const { request } = event;
  try {
    const response = await fetch(request);
    // Keeping fails on a full disk, which must not break the response.
    event.waitUntil(keep(pages, request.url, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return readVisited(pages, request.url);
  }
};

/** Keeps a page that was opened before there was a worker; one that cannot be fetched now is kept at the next visit. */
export const keepOpenPage = async (pages: Pages, address: string): Promise<void> =>
  keep(pages, address, await fetch(keyOf(address)));
