import type { PublishedFile } from '../../schema/published-file.ts';
import { mostFileBytes } from '../../ui/lazy/lazy-json.ts';
import { sha256 } from '../../ui/lazy/sha256.ts';

const sortKeys = (_key: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * JSON whose text is the same for the same data, whatever the order of its keys: published files never change.
 *
 * @example stableJson({ b: 1, a: 2 }) // '{\n  "a": 2,\n  "b": 1\n}\n'
 */
export const stableJson = (value: unknown): string => `${JSON.stringify(value, sortKeys, 2)}\n`;

/**
 * What a page tells a tool about a file that the tool loads on demand.
 *
 * @throws when the file is larger than tools accept
 * @example publishedFile('/texts/nl.json', '{"lazy.close":"Sluit"}').address // '/texts/nl.json'
 */
export const publishedFile = (address: string, text: string): PublishedFile => {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostFileBytes)
    throw new Error(`${address} has ${bytes.length} bytes, and tools read at most ${mostFileBytes}: split it.`);
  return { address, sha256: sha256(bytes) };
};

/** The same for a data file, by its name under `/data/`. @example publishedData('holidays/lu', luxembourg) */
export const publishedData = (name: string, value: unknown): PublishedFile =>
  publishedFile(`/data/${name}.json`, stableJson(value));
