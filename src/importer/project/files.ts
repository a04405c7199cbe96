import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isFolder, isWithin, kindOf, readBytes, realPathOf } from '../disk/paths.ts';
import type { Project, Snippet } from './project.ts';

/**
 * The tokens of a pattern: a literal character, `?` for any but a slash, `*` for any number of those, `**` for
 * anything.
 */
const signsOf = (pattern: string): readonly string[] =>
  (pattern.replace(/^\/|\/$/g, '').match(/\*\*\/?|./gsu) ?? []).map((sign) => (sign === '**/' ? '**' : sign));

const isStar = (sign: string | undefined): boolean => sign === '*' || sign === '**';

const matchesChar = (sign: string | undefined, char: string): boolean =>
  sign === '**' || sign === char || ((sign === '*' || sign === '?') && char !== '/');

/** The positions in a pattern that the path so far can have reached. A star may match nothing. */
class Positions {
  readonly #signs: readonly string[];
  #places = new Set<number>();

  constructor(signs: readonly string[]) {
    this.#signs = signs;
  }

  add(place: number): void {
    let last = place;
    this.#places.add(last);
    for (; isStar(this.#signs[last]); last += 1) this.#places.add(last + 1);
  }

  /** Advances by one character of the path. */
  step(char: string): void {
    const before = this.#places;
    this.#places = new Set();
    for (const place of before) {
      const sign = this.#signs[place];
      if (matchesChar(sign, char)) this.add(isStar(sign) ? place : place + 1);
    }
  }

  isAtEnd(): boolean {
    return this.#places.has(this.#signs.length);
  }
}

/** Tracks all possible matches at once: backtracking would take exponential time for a row of stars. */
const matches = (pattern: string, file: string): boolean => {
  const places = new Positions(signsOf(pattern));
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
 * Whether patterns as in `.gitignore` exclude a file; the last match decides.
 *
 * @example isExcluded('concepten/plan.md', ['concepten/']) === true
 */
export const isExcluded = (file: string, patterns: readonly string[]): boolean => {
  const last = patterns.findLast((pattern) => matches(pattern.replace(/^!/, ''), file));
  return last !== undefined && !last.startsWith('!');
};

/** The entries of a folder and its subfolders, in an order that does not depend on the file system. */
interface FolderContents {
  readonly files: readonly string[];
  /** Links that are not followed, devices and pipes. */
  readonly skipped: readonly string[];
}

interface Top {
  readonly folder: string;
  readonly allowsOutside: boolean;
}

/** A link to a file counts as that file. A linked folder is not read, because it could be circular. */
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
 * @param allowsOutside also follows links to files outside the folder
 */
export const listFiles = (folder: string, allowsOutside: boolean): FolderContents => {
  const all = list(folder, '', { folder: realpathSync.native(folder), allowsOutside });
  return { files: all.flatMap(({ files }) => files).sort(), skipped: all.flatMap(({ skipped }) => skipped).sort() };
};

/**
 * Creates a reader for snippets from the given folders and nowhere else, whatever their paths say.
 *
 * @param allowsOutside also follows links to files outside the folders
 */
export const snippetReader = (folders: readonly string[], allowsOutside: boolean): Project['snippet'] => {
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
