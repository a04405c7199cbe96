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

/** A copy of a published file, for tools. */
export interface Copy {
  readonly file: PublishedFile;
  readonly text: string;
}

/**
 * The copy of a file that tools load: its address changes with its content, so an open page finds what its build published also when
 * the host has a newer one, and a browser may keep it for ever.
 *
 * @throws when the file is larger than tools accept
 * @example copyOf('/texts/nl.json', '{"lazy.close":"Sluit"}').file.address // '/_astro/texts/nl.3f1d0c2b.json'
 */
export const copyOf = (address: string, text: string): Copy => {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostFileBytes)
    throw new Error(`${address} has ${bytes.length} bytes, and tools read at most ${mostFileBytes}: split it.`);
  const hash = sha256(bytes);
  const named = address.replace(/\.json$/, `.${hash.slice(0, 8)}.json`);
  return { file: { address: `/_astro${named}`, sha256: hash }, text };
};

/** The same for a data file, by its name under `/data/`. @example copyOfData('holidays/lu', luxembourg) */
export const copyOfData = (name: string, value: unknown): Copy => copyOf(`/data/${name}.json`, stableJson(value));
