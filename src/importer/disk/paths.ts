import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, parse, relative, sep } from 'node:path';
import { codeOf, DiskError, namingPath } from './disk-error.ts';

/**
 * What stands at a path, with links followed. A `device` is anything else than a file or folder, such as a pipe or
 * socket.
 */
type EntryKind = 'file' | 'folder' | 'device';

/** Codes that mean that nothing is, or can be, at a path. */
const absentCodes = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE']);

/** Returns the result of `find`, or `undefined` where nothing is at the path. Throws other disk errors. */
export const ifExists = <T>(find: () => T): T | undefined => {
  try {
    return find();
  } catch (error) {
    if (absentCodes.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
};

export const kindOfStats = (stats: Stats): EntryKind => {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'device';
};

/** The kind of entry at a path; `undefined` where there is none, or the path is too long or contains a NUL. */
export const kindOf = (path: string): EntryKind | undefined => ifExists(() => kindOfStats(statSync(path)));

export const isFolder = (path: string): boolean => kindOf(path) === 'folder';

/**
 * Resolves the links in a path, as far as it exists.
 *
 * @example realPathOf('/tmp/not-there/x') === '/private/tmp/not-there/x' where `/tmp` is a link to `/private/tmp`
 */
export const realPathOf = (path: string): string => {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(sep);
  let real = root;
  for (const [index, part] of parts.entries()) {
    const next = ifExists(() => realpathSync.native(join(real, part)));
    if (next === undefined) return join(real, parts.slice(index).join(sep));
    real = next;
  }
  return real;
};

/** Whether a path is the folder or something in it. Compares only the text. */
export const isWithin = (path: string, folder: string): boolean => {
  const steps = relative(folder, path);
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
};

/** Which files a project may read: those in its own folder, or any. */
export interface Reach {
  /** The folder of `mkdocs.yml`, or of the pages when there is none, with links resolved. */
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

/** The end of a sentence about a file that may not be read. */
export const outsideMessage = ({ folder }: Reach): string =>
  `lies outside the folder of the project, ${folder}. Add --allow-outside if it may be read.`;

/** Reads a file. Refuses to open devices and pipes, which might never end. */
export const readBytes = (file: string): Uint8Array => {
  if (kindOf(file) === 'device') throw new DiskError('notAFile', file);
  return namingPath(file, () => readFileSync(file));
};
