import type { PublishedFile } from '../../schema/published-file.ts';
import { mostFileBytes } from '../../ui/lazy/lazy-json.ts';
import { sha256 } from '../../ui/lazy/sha256.ts';
import { stableJson } from './stable-json.ts';

/**
 * What a page tells a tool of a file that the tool loads when it needs it.
 *
 * @throws when the file is larger than a tool reads
 * @example publishedFile('/texts/nl.json', '{"lazy.close":"Sluit"}').address // '/texts/nl.json'
 */
export const publishedFile = (address: string, text: string): PublishedFile => {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostFileBytes)
    throw new Error(
      `${address} has ${bytes.length} bytes, and tools read at most ${mostFileBytes}: split what it holds.`,
    );
  return { address, sha256: sha256(bytes) };
};

/** The same of a data file, by its name under `/data/`. @example publishedData('holidays/lu', luxembourg) */
export const publishedData = (name: string, value: unknown): PublishedFile =>
  publishedFile(`/data/${name}.json`, stableJson(value));
