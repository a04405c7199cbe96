import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, parse, relative, sep } from 'node:path';
import { codeOf, DiskFault, onBehalfOf } from './disk-fault.ts';

/** What stands at a path, with links followed. A `device` is all that is neither a file nor a folder: pipes and sockets too. */
type EntryKind = 'file' | 'folder' | 'device';

/** Nothing stands at such a path, or can. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE']);

/** What `find` gives, and `undefined` where nothing stands at the path; other faults of the disk are thrown. */
export const whereThere = <T>(find: () => T): T | undefined => {
  try {
    return find();
  } catch (error) {
    if (absent.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
};

export const kindOfStats = (stats: Stats): EntryKind => {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'device';
};

/** The kind of the entry at a path; `undefined` where there is none, and for paths that are too long or hold a NUL. */
export const kindOf = (path: string): EntryKind | undefined => whereThere(() => kindOfStats(statSync(path)));

export const isFolder = (path: string): boolean => kindOf(path) === 'folder';

/**
 * A whole path without links, as far as it exists.
 *
 * @example realPathOf('/tmp/not-there/x') === '/private/tmp/not-there/x' where `/tmp` is a link to `/private/tmp`
 */
export const realPathOf = (path: string): string => {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(sep);
  let real = root;
  for (const [index, part] of parts.entries()) {
    const next = whereThere(() => realpathSync.native(join(real, part)));
    if (next === undefined) return join(real, parts.slice(index).join(sep));
    real = next;
  }
  return real;
};

/** Whether a path is that of the folder or of something in it. Compares the text alone. */
export const isWithin = (path: string, folder: string): boolean => {
  const steps = relative(folder, path);
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
};

/** What of the disk a project may have read: what lies in its own folder, or anything. */
export interface Reach {
  /** The folder of `mkdocs.yml`, or of the pages when there is none; without links. */
  readonly folder: string;
  readonly allowsOutside: boolean;
}

export const reachOf = (folder: string, allowsOutside: boolean): Reach => ({
  folder: realPathOf(folder),
  allowsOutside,
});

/** Whether a path, with its links followed, may be read. */
export const isInReach = (path: string, { folder, allowsOutside }: Reach): boolean =>
  allowsOutside || isWithin(realPathOf(path), folder);

/** The end of a sentence about something that may not be read. */
export const outsideOf = ({ folder }: Reach): string =>
  `lies outside the folder of the project, ${folder}. Add --allow-outside if it may be read.`;

/** The bytes of a file, or a `DiskFault` with its path. A device or a pipe is not opened, because it might never end. */
export const readBytes = (file: string): Uint8Array => {
  if (kindOf(file) === 'device') throw new DiskFault('notAFile', file);
  return onBehalfOf(file, () => readFileSync(file));
};
