import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder with their contents, and all folders, by path. */
export const stateOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
      .map(({ entry, path }) => [path.slice(folder.length), entry.isFile() ? readFileSync(path, 'utf8') : '/']),
  );

/** The id of a process that has ended. */
export const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

/** Makes a named pipe, which would block anyone who reads it. */
export const makePipe = (path: string): void => {
  const { status } = spawnSync('mkfifo', [path]);
  if (status !== 0) throw new Error(`mkfifo ${path} ended with ${status}`);
};

export const failureOf = (action: () => void): unknown => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
};
