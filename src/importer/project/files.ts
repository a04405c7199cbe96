import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isFolder, isWithin, kindOf, readBytes, realPathOf } from '../disk/paths.ts';
import type { Project, Snippet } from './project.ts';

/** A sign of a pattern: itself, `?` for any but a stroke, `*` for any number of those, `**` for anything. */
const signsOf = (pattern: string): readonly string[] =>
  (pattern.replace(/^\/|\/$/g, '').match(/\*\*\/?|./gsu) ?? []).map((sign) => (sign === '**/' ? '**' : sign));

const goesOver = (sign: string | undefined): boolean => sign === '*' || sign === '**';

const fits = (sign: string | undefined, char: string): boolean =>
  sign === '**' || sign === char || ((sign === '*' || sign === '?') && char !== '/');

/** Places in a pattern at which its next sign may stand; a star may stand for nothing. */
class Places {
  readonly #signs: readonly string[];
  #places = new Set<number>();

  constructor(signs: readonly string[]) {
    this.#signs = signs;
  }

  add(place: number): void {
    let last = place;
    this.#places.add(last);
    for (; goesOver(this.#signs[last]); last += 1) this.#places.add(last + 1);
  }

  /** Goes on behind one more character of the path. */
  step(char: string): void {
    const before = this.#places;
    this.#places = new Set();
    for (const place of before) {
      const sign = this.#signs[place];
      if (fits(sign, char)) this.add(goesOver(sign) ? place : place + 1);
    }
  }

  isAtEnd(): boolean {
    return this.#places.has(this.#signs.length);
  }
}

/** Follows all readings of a pattern at once: trying one star after the other takes for ever with a row of them. */
const matches = (pattern: string, file: string): boolean => {
  const places = new Places(signsOf(pattern));
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  places.add(0);
  for (const char of file) {
    if (char === '/' && places.isAtEnd()) return true;
    places.step(char);
    if (char === '/' && !isAnchored) places.add(0);
  }
  return places.isAtEnd();
};

/**
 * Whether a file is left out by patterns as `.gitignore` has them; the last one that fits decides.
 *
 * @example isExcluded('concepten/plan.md', ['concepten/']) === true
 */
export const isExcluded = (file: string, patterns: readonly string[]): boolean => {
  const last = patterns.findLast((pattern) => matches(pattern.replace(/^!/, ''), file));
  return last !== undefined && !last.startsWith('!');
};

/** The entries of a folder and the folders in it, in an order that no file system changes. */
interface FolderContents {
  readonly files: readonly string[];
  /** Links that are not followed, devices and pipes. */
  readonly skipped: readonly string[];
}

interface Top {
  readonly folder: string;
  readonly allowsOutside: boolean;
}

/** A link counts as the file that it leads to. A linked folder is not read: it could lead round in a circle. */
const isReadable = (entry: Dirent, path: string, { folder, allowsOutside }: Top): boolean => {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return kindOf(path) === 'file' && (allowsOutside || isWithin(realPathOf(path), folder));
};

const list = (folder: string, prefix: string, top: Top): readonly FolderContents[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry): readonly FolderContents[] => {
      const path = join(folder, entry.name);
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) return list(path, `${name}/`, top);
      return [isReadable(entry, path, top) ? { files: [name], skipped: [] } : { files: [], skipped: [name] }];
    });

/**
 * Lists a folder without hidden entries; paths are relative to it.
 *
 * @param allowsOutside follows links to files outside the folder too
 */
export const listFiles = (folder: string, allowsOutside: boolean): FolderContents => {
  const all = list(folder, '', { folder: realpathSync.native(folder), allowsOutside });
  return { files: all.flatMap(({ files }) => files).sort(), skipped: all.flatMap(({ skipped }) => skipped).sort() };
};

/**
 * Snippets come from these folders and nowhere else, wherever a path leads.
 *
 * @param allowsOutside follows links to files outside the folders too
 */
export const snippetFrom = (folders: readonly string[], allowsOutside: boolean): Project['snippet'] => {
  const bases = folders.filter(isFolder).map(realPathOf);
  return (name: string): Snippet | undefined => {
    for (const base of bases) {
      const file = resolve(base, name);
      if (!isWithin(file, base) || kindOf(file) !== 'file') continue;
      const real = realPathOf(file);
      if (allowsOutside || isWithin(real, base))
        return { path: relative(base, real).replaceAll(sep, '/'), bytes: readBytes(real) };
    }
    return undefined;
  };
};
