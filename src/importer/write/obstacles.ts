import { existsSync, lstatSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content } from '../disk/changes.ts';
import { ifExists, isWithin, kindOfStats, realPathOf } from '../disk/paths.ts';
import { firstResult } from '../values.ts';
import type { Target } from './target.ts';

/** New files for a folder, by path. */
export interface Delivery {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Content>;
}

/** Files that already exist where new ones would go. */
export const existingFiles = (deliveries: readonly Delivery[]): readonly string[] =>
  deliveries
    .flatMap(({ folder, files }) => [...files.keys()].map((file) => join(folder, file)))
    .filter((file) => existsSync(file));

const statsAt = (path: string): Stats | undefined => ifExists(() => lstatSync(path));

/** The paths of all segments of a path below a folder, from the top. */
const pathsDown = (path: string, folder: string): readonly string[] =>
  relative(folder, path)
    .split(sep)
    .map((_, index, parts) => join(folder, ...parts.slice(0, index + 1)));

/** What is in the way at a path where a file or folder must go, in a sentence. */
const obstacleAt = (path: string, wanted: 'file' | 'folder'): string | undefined => {
  const stats = statsAt(path);
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink())
    return `${path} is a symbolic link, and the import writes through none. Remove it, or name another folder with --out.`;
  const kind = kindOfStats(stats);
  if (kind === wanted) return undefined;
  return `${path} is a ${kind}, and a ${wanted} must come there. Move it away, or name another folder with --out.`;
};

/** What is in the way of new files below a folder, in a sentence. */
export const obstacleTo = (deliveries: readonly Delivery[], below: string): string | undefined => {
  const files = deliveries.flatMap(({ folder, files: own }) => [...own.keys()].map((file) => join(folder, file)));
  const places = new Map(
    files.flatMap((file) => pathsDown(file, below).map((path) => [path, path === file ? 'file' : 'folder'] as const)),
  );
  return firstResult(places, ([path, wanted]) => obstacleAt(path, wanted));
};

/** The missing folders between a folder and files below it, parents first. */
export const missingFolders = (files: readonly string[], below: string): readonly string[] =>
  [...new Set(files.flatMap((file) => pathsDown(file, below).slice(0, -1)))].filter(
    (folder) => statsAt(folder) === undefined,
  );

/** Why pages cannot go to a folder that overlaps the public folder, in a sentence. */
export const overlapIn = (target: Target): string | undefined => {
  const [pages, served] = [realPathOf(target.pages), realPathOf(target.publicFolder)];
  if (!isWithin(pages, served) && !isWithin(served, pages)) return undefined;
  return `Pages in ${target.pages} would not become pages, because files are served as they are from ${target.publicFolder}. Name a folder in content/docs with --out.`;
};
