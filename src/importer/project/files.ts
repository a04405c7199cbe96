import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isFolder, isWithin, kindOf, readBytes, realPathOf } from '../disk/paths.ts';
import type { Project, Snippet } from './project.ts';

/**
 * The tokens of a pattern: a literal character, `?` for any but a slash, `*` for any number of those, `**` for
 * anything.
 */
const tokensOf = (pattern: string): readonly string[] =>
  (pattern.replace(/^\/|\/$/g, '').match(/\*\*\/?|./gsu) ?? []).map((token) => (token === '**/' ? '**' : token));

const isStar = (token: string | undefined): boolean => token === '*' || token === '**';

const matchesChar = (token: string | undefined, char: string): boolean =>
  token === '**' || token === char || ((token === '*' || token === '?') && char !== '/');

/** The positions in a pattern that the path so far can have reached. A star may match nothing. */
class Positions {
  readonly #tokens: readonly string[];
  #positions = new Set<number>();

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  add(position: number): void {
    let last = position;
    this.#positions.add(last);
    for (; isStar(this.#tokens[last]); last += 1) this.#positions.add(last + 1);
  }

  /** Advances by one character of the path. */
  step(char: string): void {
    const before = this.#positions;
    this.#positions = new Set();
    for (const position of before) {
      const token = this.#tokens[position];
      if (matchesChar(token, char)) this.add(isStar(token) ? position : position + 1);
    }
  }

  isAtEnd(): boolean {
    return this.#positions.has(this.#tokens.length);
  }
}

/** Tracks all possible matches at once: backtracking would take exponential time for a row of stars. */
const matches = (pattern: string, file: string): boolean => {
  const positions = new Positions(tokensOf(pattern));
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  positions.add(0);
  for (const char of file) {
    if (char === '/' && positions.isAtEnd()) return true;
    positions.step(char);
    if (char === '/' && !isAnchored) positions.add(0);
  }
  return positions.isAtEnd();
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

interface Root {
  readonly folder: string;
  readonly allowsOutside: boolean;
}

/** A link to a file counts as that file. A linked folder is not read, because it could be circular. */
const isReadable = (entry: Dirent, path: string, { folder, allowsOutside }: Root): boolean => {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return kindOf(path) === 'file' && (allowsOutside || isWithin(realPathOf(path), folder));
};

const list = (folder: string, prefix: string, top: Root): readonly FolderContents[] =>
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
