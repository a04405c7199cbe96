import { join } from 'node:path/posix';
import { slug } from 'github-slugger';
import type { SiteLanguages } from '../project/plugin-settings.ts';
import { languageOf, pathInLanguage } from './languages.ts';
import type { Place } from './locales.ts';

/** File systems take names of 255 bytes; a number, an extension or a suffix of the build must still fit. */
const maxBytes = 230;

const startOf = (text: string, room: number): string => {
  let bytes = 0;
  let start = '';
  for (const sign of text) {
    bytes += Buffer.byteLength(sign);
    if (bytes > room) break;
    start += sign;
  }
  return start;
};

/**
 * Shortens a name to what file systems take, between two characters; its extension stays.
 *
 * @example shortName(`${'x'.repeat(300)}.png`) === `${'x'.repeat(226)}.png`
 */
const shortName = (name: string): string => {
  if (Buffer.byteLength(name) <= maxBytes) return name;
  const [ending = ''] = /\.[^.]{1,10}$/.exec(name) ?? [];
  return startOf(name, maxBytes - Buffer.byteLength(ending)) + ending;
};

const withoutEnding = (file: string): string => file.replace(/\.(?:md|markdown|mdown|mkdn?|mkd)$/i, '');

/** MkDocs names the page of a folder `index` or `README`. */
const indexName = /(^|\/)(?:index|readme)$/i;

/**
 * One segment of a path as a slug; may be empty. Astro ignores names that begin with `_`, and hosts interpret some of
 * those, such as `_headers`.
 */
const slugOfPart = (part: string): string => shortName(slug(part.normalize('NFC')).replace(/^_+/, ''));

/**
 * The path from which Starlight derives the address of a page, without extension.
 *
 * @example slugOf('Onze diensten/README.md') === 'onze-diensten/index'
 */
export const slugOf = (file: string): string =>
  withoutEnding(file)
    .replace(indexName, '$1index')
    .split('/')
    // A name of punctuation alone leaves an empty slug.
    .map((part) => slugOfPart(part) || 'page')
    .join('/');

/** @example addressOf('diensten/index', '/gids/') === '/gids/diensten/' */
export const addressOf = (path: string, base: string): string => {
  const rest = path.replace(/(^|\/)index$/, '');
  return rest === '' ? base : join(base, `${rest.replace(/\/$/, '')}/`);
};

/** The key by which case-insensitive, normalising file systems compare names. */
const keyOf = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** @example numbered('img/net.png', 2) === 'img/net-2.png' */
const numbered = (path: string, count: number): string => path.replace(/(?<=[^/])(\.[^./]*)?$/, `-${count}$1`);

interface DistinctOptions {
  /** The file that a path becomes, which must differ; by default, the path itself. */
  readonly outputOf?: (path: string) => string;
  /** Paths that are already taken. */
  readonly reserved?: readonly string[];
}

/**
 * Gives each name the path that it wants, with a number added where that is taken, in the order of the names. All paths
 * differ on a case-insensitive file system, and none is that of a folder in another.
 *
 * @example distinctPaths(new Map([['a b.png', 'a-b.png'], ['a-b.png', 'a-b.png']])).get('a-b.png') === 'a-b-2.png'
 */
export const distinctPaths = (
  wanted: ReadonlyMap<string, string>,
  { outputOf = (path) => path, reserved = [] }: DistinctOptions = {},
): ReadonlyMap<string, string> => {
  const outputKey = (path: string): string => keyOf(outputOf(path));
  const all = [...[...wanted.values()].map(outputKey), ...reserved.map(keyOf)];
  const taken = new Set([...reserved.map(keyOf), ...all.flatMap(foldersOf)]);
  const counts = new Map<string, number>();
  const choose = (path: string): string => {
    let [chosen, count] = [path, counts.get(outputKey(path)) ?? 1];
    while (taken.has(outputKey(chosen))) {
      count += 1;
      chosen = numbered(path, count);
    }
    counts.set(outputKey(path), count);
    taken.add(outputKey(chosen));
    return chosen;
  };
  return new Map([...wanted].map(([name, path]) => [name, choose(path)]));
};

const safeName = (name: string): string => {
  const clean = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  return shortName(clean.replace(/^[._-]+/, '')) || 'file';
};

/** Folders as slugs, and a name without characters that an address would have to encode. */
const wantedPath = (path: string): string => {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return [...parts.map((part) => slugOfPart(part) || 'folder'), safeName(name)].join('/');
};

/**
 * The unique paths of images and downloads on the new site.
 *
 * @param reserved paths on the new site that pages have
 * @example assetPaths(['Onze diensten/mijn plaatje.png'], []).get('Onze diensten/mijn plaatje.png') === 'onze-diensten/mijn-plaatje.png'
 */
export const assetPaths = (files: Iterable<string>, reserved: readonly string[]): ReadonlyMap<string, string> =>
  distinctPaths(new Map([...files].map((file) => [file, wantedPath(file)])), { reserved });

/** The file that the build writes for a page. Two pages with the same address would overwrite each other. */
export const builtFile = (path: string): string => `${addressOf(path, '')}index.html`;

interface PathOptions {
  readonly languages: SiteLanguages | undefined;
  readonly place: Place;
}

/**
 * The new paths of pages from the folder for them, without extension. A number is added where two names give the same
 * address.
 */
export const newPaths = (
  files: readonly string[],
  { languages, place }: PathOptions = { languages: undefined, place: { base: '/' } },
): ReadonlyMap<string, string> => {
  const wanted = files.map((file) => {
    const own = languageOf(file, languages);
    return [file, pathInLanguage(slugOf(own.file), own.language, place)] as const;
  });
  return distinctPaths(new Map(wanted), { outputOf: builtFile });
};
