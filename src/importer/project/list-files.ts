import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A link counts as the file that it leads to, as long as that lies in the folder; a linked folder could lead round in a circle. */
const isOwnFile = (entry: Dirent, path: string, root: string): boolean => {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink() || !statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  return realpathSync(path).startsWith(root + sep);
};

const list = (folder: string, prefix: string, root: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry): readonly string[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return list(path, `${prefix}${entry.name}/`, root);
      return isOwnFile(entry, path, root) ? [`${prefix}${entry.name}`] : [];
    });

/** All files of a folder and the folders in it, without hidden ones, in an order that no file system changes. */
export const listFiles = (folder: string): readonly string[] => [...list(folder, '', realpathSync(folder))].sort();
