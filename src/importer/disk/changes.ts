import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';

/** Every change to the disk goes through here, so that a test can make each of them fail. */
export const changes = {
  makeFolder: (path: string): unknown => mkdirSync(path, { recursive: true }),
  /** @returns the path of a new folder whose name begins with the prefix */
  makeUniqueFolder: (prefix: string): string => mkdtempSync(prefix),
  write: (path: string, content: string | Uint8Array): void => writeFileSync(path, content),
  rename: (from: string, to: string): void => renameSync(from, to),
  removeEmptyFolder: (path: string): void => rmdirSync(path),
  removeAll: (path: string): void => rmSync(path, { recursive: true, force: true }),
};
