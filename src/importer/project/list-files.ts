import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin, kindOf, realPathOf } from '../disk/paths.ts';

/** The entries of a folder and the folders in it, in an order that no file system changes. */
export interface FolderContents {
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
