import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';

/** What a file holds, or how to read it once the file is written: pictures and downloads may be larger than memory. */
export type Content = string | Uint8Array | (() => Uint8Array);

/** Every change to the disk goes through here, so that a test can make each of them fail. */
export const changes = {
  makeFolder: (path: string): unknown => mkdirSync(path, { recursive: true }),
  /** @returns the path of a new folder whose name begins with the prefix */
  makeUniqueFolder: (prefix: string): string => mkdtempSync(prefix),
  write: (path: string, content: Content): void =>
    writeFileSync(path, typeof content === 'function' ? content() : content),
  rename: (from: string, to: string): void => renameSync(from, to),
  removeEmptyFolder: (path: string): void => rmdirSync(path),
  removeAll: (path: string): void => rmSync(path, { recursive: true, force: true }),
};
