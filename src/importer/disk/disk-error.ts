/** What is wrong with a path and what to do about it, by the error code of the system or Node. */
const messages: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this account may not read or write it. Change its permissions, or run the command as another user'],
  ['EBUSY', 'the system is using it, as it does where a disk is mounted. Choose another folder'],
  ['EDQUOT', 'the space that this account may use is full. Make room and run the command again'],
  ['EEXIST', 'something stands there already. Move it away, or choose another folder'],
  ['EFBIG', 'the disk does not take files that large'],
  ['EINVAL', 'the disk does not take this name. Rename the file, or choose another folder'],
  ['EIO', 'the disk cannot read or write it. See whether the disk is healthy'],
  ['EISDIR', 'it is a folder, and a file should be there'],
  ['ELOOP', 'its links lead round in a circle'],
  ['EMFILE', 'too many files are open. Close other programs and run the command again'],
  ['ENAMETOOLONG', 'the name is longer than the disk takes. Shorten it, or choose another folder with --out'],
  ['ENFILE', 'too many files are open. Close other programs and run the command again'],
  ['ENOENT', 'there is no such file or folder, or its name is not valid UTF-8'],
  ['ENOSPC', 'the disk is full. Make room and run the command again'],
  ['ENOTDIR', 'a part of this path is a file, and a folder should be there'],
  ['ENOTEMPTY', 'the folder is not empty'],
  ['EPERM', 'the system does not allow reading or writing it. Change its permissions, or choose another folder'],
  ['EROFS', 'the disk is read-only. Choose another folder'],
  ['EXDEV', 'it is on another disk than the site, so finished files cannot be moved there. Choose another folder'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large to read'],
  ['ERR_INVALID_ARG_VALUE', 'no path holds a NUL character. Remove it'],
  [
    'changedSince',
    'an import was killed while it replaced files, and this one was changed since. What stood there before is in a folder .import-* of the site. Take from it what you need, remove it, and run the command again',
  ],
  ['notAFile', 'it is a device or a pipe, and a file should be there'],
  ['notPutBack', 'the disk fails, and this folder holds what stood in the site before. The next import puts it back'],
]);

/** A disk error at a path that the user knows. */
export class DiskError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, cause?: unknown) {
    super(`${code} at ${path}`, { cause });
    this.code = code;
    this.path = path;
  }
}

const textAt = (error: unknown, key: 'code' | 'path' | 'syscall'): string | undefined => {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The code of an error of Node or the system, such as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined => textAt(error, 'code');

const isDiskError = (error: unknown): boolean =>
  messages.has(codeOf(error) ?? '') || textAt(error, 'syscall') !== undefined;

/** Runs an action, and names the given path in the disk errors that it throws. */
export const namingPath = <T>(path: string, action: () => T): T => {
  try {
    return action();
  } catch (error) {
    throw isDiskError(error) ? new DiskError(codeOf(error) ?? '', path, error) : error;
  }
};

/**
 * Describes a disk error in a sentence. Any other error is a bug and gives `undefined`.
 *
 * @example diskProblem(new DiskFault('ENOSPC', '/site')) === '/site: the disk is full. Make room and run the command again.'
 */
export const diskProblem = (error: unknown): string | undefined => {
  if (!isDiskError(error)) return undefined;
  const code = codeOf(error) ?? '';
  const sentence = messages.get(code) ?? `the system refuses it with the code ${code}`;
  const path = textAt(error, 'path');
  return path === undefined ? `A file or folder: ${sentence}.` : `${path}: ${sentence}.`;
};
