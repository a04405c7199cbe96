/**
 * The service worker: keeps one complete build and responds from it alone. A new build is kept beside it until a visitor asks for it or
 * no page of the old one is open; a build that could not be fetched completely is dropped. On a connection that is metered, and of a site
 * too large to keep whole, it keeps the core, and the other pages that were visited.
 */
import { dropOthers, keepFiles, keepResponse, readKept, readSetAside, setAside } from './kept-cache.ts';
import { type KeptFile, notKeptPage } from './shared-with-worker.ts';
import { keepOpenPage, readPage, visitedCache } from './visited-pages.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** Replaced in the build by the files that are always kept. */
declare const CORE: readonly KeptFile[];

/** Replaced in the build by the other files of the site; none when it is too large to keep whole. */
declare const REST: readonly KeptFile[];

/** Replaced in the build by the hashes of the pages, for a site too large to keep whole. */
declare const PAGES: readonly string[] | undefined;

/** Replaced in the build by how long one file may take to arrive, in milliseconds. */
declare const PATIENCE: number;

const [core, rest] = [CORE, REST];
const files = new Map([...core, ...rest].map((file) => [file[0], file]));
const pages = PAGES && new Set(PAGES);
const isFirst = self.registration.active === null;

/** Browsers that do not tell are taken to be on a connection that may be used. */
const isMetered = (): boolean => {
  const { saveData, type } = self.navigator.connection ?? {};
  return saveData === true || type === 'cellular';
};

/** The file at an address; a host would redirect a page without its trailing slash. */
const fileAt = (address: string): KeptFile | undefined => {
  const { pathname } = new URL(address);
  return files.get(pathname) ?? files.get(`${pathname}/`);
};

/** Responds with the page that says that a page is not kept; other files fail, as they do without a worker. */
const whenNotKept = async ({ mode }: Request): Promise<Response> => {
  const file = mode === 'navigate' ? files.get(`/${notKeptPage}`) : undefined;
  return (file && (await readKept(file))) ?? Response.error();
};

/** From the network, and kept for later; the search is of use only whole, so it is not kept in parts. */
const fetchAndKeep = async (file: KeptFile, event: FetchEvent): Promise<Response> => {
  const response = await fetch(event.request).catch(() => undefined);
  if (response === undefined) return whenNotKept(event.request);
  // Keeping fails on a full disk, which must not break the response.
  if (!file[0].startsWith('/pagefind/')) event.waitUntil(keepResponse(file, response.clone()).catch(() => undefined));
  return response;
};

/** Once for as long as the worker runs: fetches what was left out while the connection was metered. */
let completing: Promise<void> | undefined;
const complete = (): Promise<void> => {
  if (isMetered()) return Promise.resolve();
  completing ??= keepFiles(rest, PATIENCE).catch(() => undefined);
  return completing;
};

const respond = async (event: FetchEvent): Promise<Response> => {
  const { request } = event;
  const file = fileAt(request.url);
  if (file) return (await readKept(file)) ?? fetchAndKeep(file, event);
  if (pages && request.mode === 'navigate') return (await readPage(pages, event)) ?? whenNotKept(request);
  return (await readSetAside(request)) ?? fetch(request);
};

const isOurs = ({ url, method, mode }: Request): boolean => {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return false;
  return (
    fileAt(url) !== undefined || (mode === 'navigate' ? pages !== undefined : /^\/(?:_astro|pagefind)\//.test(pathname))
  );
};

/** Keeps the pages that were opened before there was a worker. */
const keepOpenPages = async (): Promise<void> => {
  const open = await self.clients.matchAll();
  const keepOne = async ({ url }: { readonly url: string }): Promise<void> => {
    const file = fileAt(url);
    if (file) await keepFiles([file], PATIENCE);
    else if (pages) await keepOpenPage(pages, url);
  };
  await Promise.allSettled(open.map(keepOne));
};

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles(isMetered() ? core : [...core, ...rest], PATIENCE));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers([...files.values()], pages ? [visitedCache] : []));
  if (!isFirst) return;
  // On a first visit the page was loaded before there was a worker.
  const claimed = self.clients.claim();
  event.waitUntil(claimed);
  // Not awaited: requests of the page would have to wait as well.
  void claimed.then(keepOpenPages);
});

self.addEventListener('fetch', (event) => {
  if (!isOurs(event.request)) return;
  const response = respond(event);
  event.respondWith(response);
  if (event.request.mode === 'navigate') event.waitUntil(response.then(complete));
});

self.addEventListener('message', (event) => {
  if (event.data === 'update') event.waitUntil(setAside().then(() => self.skipWaiting()));
});
