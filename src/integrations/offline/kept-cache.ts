import { hashOf, type KeptFile, namedByContent } from './shared-with-worker.ts';

/** The cache of every build: its keys follow the content of files, so two builds share what is the same in both and mix nothing. */
const cacheName = 'kept';

/** Holds what the pages of the previous build may still load. */
const previousBuild = 'earlier-build';

/** Few enough to leave the connection to whoever reads meanwhile. */
const atOnce = 4;

/** The key of a file: files whose address stays the same have the hash of their content in it. */
const keyOf = ([address, sha256]: KeptFile): string =>
  namedByContent.test(address) ? address : `${address}?${encodeURIComponent(sha256)}`;

const keyOfRequest = ({ url }: Request): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

const open = (): Promise<Cache> => caches.open(cacheName);

/** A browser shows no redirected response as a page. */
const withoutRedirect = (response: Response): Response =>
  response.redirected ? new Response(response.body, response) : response;

/**
 * Fetches a file as this build has it. A newer build on the host does not match the hash, and a file that has not arrived in time would
 * make an installing worker wait forever, which blocks every newer build.
 *
 * @throws when it does not arrive, or is another
 */
const fetchFile = async ([address, sha256]: KeptFile, patienceMs: number): Promise<Response> => {
  const response = await fetch(address, {
    integrity: `sha256-${sha256}`,
    credentials: 'same-origin',
    cache: namedByContent.test(address) ? 'default' : 'no-cache',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return withoutRedirect(response);
};

/**
 * Fetches and keeps the files that are not kept yet.
 *
 * @throws when one of them does not arrive; those that did stay
 */
export const keepFiles = async (files: readonly KeptFile[], patienceMs: number): Promise<void> => {
  const cache = await open();
  const kept = new Set((await cache.keys()).map(keyOfRequest));
  const missing = files.filter((file) => !kept.has(keyOf(file))).values();
  const fetchSome = async (): Promise<void> => {
    for (const file of missing) await cache.put(keyOf(file), await fetchFile(file, patienceMs));
  };
  await Promise.all(Array.from({ length: atOnce }, fetchSome));
};

/** The file, if it is kept. */
export const readKept = async (file: KeptFile): Promise<Response | undefined> => (await open()).match(keyOf(file));

/** Keeps a response that arrived for a page of its own accord, if it is the file of this build. */
export const keepResponse = async (file: KeptFile, response: Response): Promise<void> => {
  const [, sha256] = file;
  if (!response.ok || response.redirected || (await hashOf(await response.clone().arrayBuffer())) !== sha256) return;
  await (await open()).put(keyOf(file), response);
};

/** Drops what is not of this build: files of older builds, and caches under other names. */
export const dropOthers = async (files: readonly KeptFile[], otherCaches: readonly string[]): Promise<void> => {
  const ours = new Set([cacheName, previousBuild, ...otherCaches]);
  const names = (await caches.keys()).filter((name) => !ours.has(name));
  const cache = await open();
  const wanted = new Set(files.map(keyOf));
  const old = (await cache.keys()).filter((key) => !wanted.has(keyOfRequest(key)));
  await Promise.all([...names.map((name) => caches.delete(name)), ...old.map((key) => cache.delete(key))]);
};

/**
 * Sets the scripts and data of the previous build aside: its pages may still be open in other tabs and load parts of a tool on demand,
 * which the server no longer has. Pages of the previous build are not kept.
 */
export const setAside = async (): Promise<void> => {
  await caches.delete(previousBuild);
  const [source, target] = await Promise.all([open(), caches.open(previousBuild)]);
  for (const key of (await source.keys()).filter((request) => namedByContent.test(keyOfRequest(request)))) {
    const response = await source.match(key);
    if (response) await target.put(key, response);
  }
};

/** A file that an open page of the previous build requests, if it was set aside. */
export const readSetAside = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { cacheName: previousBuild, ignoreSearch: true });
