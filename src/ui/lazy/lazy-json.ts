import type { PublishedFile } from '../../schema/published-file.ts';
import { type LoadFailure, loadInTime } from './load-failure.ts';
import { sha256 } from './sha256.ts';

/**
 * The build fails when a file that a tool loads is larger, so a larger one was not published by it and is not read to
 * the end.
 */
export const mostFileBytes = 1_048_576;

/** The bytes of a body, or `tooLarge` as soon as there are too many. */
const readBody = async (body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | 'tooLarge'> => {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.length;
    if (size > mostFileBytes) return 'tooLarge';
    chunks.push(next.value);
  }
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
};

const failureOf = (status: number): LoadFailure => (status === 404 || status === 410 ? 'notFound' : 'serverFault');

const request = async ({ address, sha256: expected }: PublishedFile, init: RequestInit) => {
  const response = await fetch(address, init);
  if (!response.ok) return failureOf(response.status);
  const bytes = await readBody(response.body);
  return bytes === 'tooLarge' || sha256(bytes) === expected ? bytes : 'tampered';
};

/**
 * Loads a JSON file of this site, byte for byte as the build published it: anything with another hash is never
 * parsed. So the value is the `T` that the build wrote, and needs no further check.
 *
 * @returns the value, or why it could not be loaded; never rejects, and settles within the time limit
 * @example await lazyJson<PriceList>({ address: '/_astro/data/price-lists/2026-11-21.5225dbdc.json', sha256: '5225dbdc…' })
 */
export const lazyJson = <T extends object>(file: PublishedFile): Promise<T | LoadFailure> =>
  loadInTime(async (signal) => {
    const first = await request(file, { signal });
    // The browser may have cached a damaged or older copy, so ask the server itself once.
    const bytes = first === 'tampered' ? await request(file, { signal, cache: 'reload' }) : first;
    if (typeof bytes === 'string') return bytes;
    const value: T = JSON.parse(new TextDecoder().decode(bytes));
    return value;
  });
