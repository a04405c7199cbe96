import { slug } from 'github-slugger';

/** Bytes of a name. Disks take 255; a number, an ending or what the build appends must still fit. */
const longest = 230;

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
 * A name that disks take, cut between two signs; its ending stays.
 *
 * @example shortName(`${'x'.repeat(300)}.png`) === `${'x'.repeat(226)}.png`
 */
const shortName = (name: string): string => {
  if (Buffer.byteLength(name) <= longest) return name;
  const [ending = ''] = /\.[^.]{1,10}$/.exec(name) ?? [];
  return startOf(name, longest - Buffer.byteLength(ending)) + ending;
};

const withoutEnding = (file: string): string => file.replace(/\.(?:md|markdown|mdown|mkdn?|mkd)$/i, '');

/** A folder's own page is `index` in MkDocs, or `README`. */
const indexName = /(^|\/)(?:index|readme)$/i;

/**
 * A part of a path as addresses have it; empty when nothing of it is left. Astro hides names that begin with `_`, and hosts take some of
 * those for orders to themselves, such as `_headers`.
 */
const slugOfPart = (part: string): string => shortName(slug(part.normalize('NFC')).replace(/^_+/, ''));

/**
 * The path of a page as Starlight will make its address of it, without ending.
 *
 * @example slugOf('Onze diensten/README.md') === 'onze-diensten/index'
 */
export const slugOf = (file: string): string =>
  withoutEnding(file)
    .replace(indexName, '$1index')
    .split('/')
    // A name of signs alone leaves nothing, and a file needs a name.
    .map((part) => slugOfPart(part) || 'page')
    .join('/');

/** @example addressOf('diensten/index', '/gids/') === '/gids/diensten/' */
export const addressOf = (path: string, base: string): string => {
  const rest = path.replace(/(^|\/)index$/, '');
  return rest === '' ? base : `${base}${rest.replace(/\/$/, '')}/`;
};

/** As disks compare names that tell neither cases nor the forms of accents apart. */
const keyOf = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** @example numbered('img/net.png', 2) === 'img/net-2.png' */
const numbered = (path: string, count: number): string => path.replace(/(?<=[^/])(\.[^./]*)?$/, `-${count}$1`);

interface DistinctOptions {
  /** What must differ of paths; the paths themselves when left out. */
  readonly placeOf?: (path: string) => string;
  /** Places that are taken already. */
  readonly reserved?: readonly string[];
}

/**
 * Gives each name the path that it wants, or the same with a number when another has it, in the order of the names. No two paths are the
 * same on a disk that tells no cases apart, and none is that of a folder in another.
 *
 * @example distinctPaths(new Map([['a b.png', 'a-b.png'], ['a-b.png', 'a-b.png']])).get('a-b.png') === 'a-b-2.png'
 */
export const distinctPaths = (
  wanted: ReadonlyMap<string, string>,
  { placeOf = (path) => path, reserved = [] }: DistinctOptions = {},
): ReadonlyMap<string, string> => {
  const placeKey = (path: string): string => keyOf(placeOf(path));
  const all = [...[...wanted.values()].map(placeKey), ...reserved.map(keyOf)];
  const taken = new Set([...reserved.map(keyOf), ...all.flatMap(foldersOf)]);
  const counts = new Map<string, number>();
  const choose = (path: string): string => {
    let [chosen, count] = [path, counts.get(placeKey(path)) ?? 1];
    while (taken.has(placeKey(chosen))) {
      count += 1;
      chosen = numbered(path, count);
    }
    counts.set(placeKey(path), count);
    taken.add(placeKey(chosen));
    return chosen;
  };
  return new Map([...wanted].map(([name, path]) => [name, choose(path)]));
};

const safeName = (name: string): string => {
  const clean = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  return shortName(clean.replace(/^[._-]+/, '')) || 'file';
};

/** Folders as addresses have them, and a name without signs that an address would have to spell out. */
const wantedPath = (path: string): string => {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return [...parts.map((part) => slugOfPart(part) || 'folder'), safeName(name)].join('/');
};

/**
 * The paths of images and downloads on the new site, each its own.
 *
 * @param reserved paths on the new site that pages have
 * @example assetPaths(['Onze diensten/mijn plaatje.png'], []).get('Onze diensten/mijn plaatje.png') === 'onze-diensten/mijn-plaatje.png'
 */
export const assetPaths = (files: Iterable<string>, reserved: readonly string[]): ReadonlyMap<string, string> =>
  distinctPaths(new Map([...files].map((file) => [file, wantedPath(file)])), { reserved });

/** The file that the build makes of a page: two pages with one address would be one file. */
export const builtFile = (path: string): string => `${addressOf(path, '')}index.html`;

/** New paths of pages, without ending. Two names that make the same address get a number. */
export const newPaths = (files: readonly string[]): ReadonlyMap<string, string> =>
  distinctPaths(new Map(files.map((file) => [file, slugOf(file)])), { placeOf: builtFile });
