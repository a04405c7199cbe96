import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { compression } from './compress.ts';

const nameOf = (code: string): string => createHash('sha256').update(compression).update(code).digest('hex');

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Whatever ends the process, no part of a script is taken for the whole. */
const keep = (file: string, script: string): void => {
  const part = `${file}.${process.pid}-${threadId}`;
  writeFileSync(part, script);
  renameSync(part, file);
};

/**
 * Keeps what scripts were compressed to, by their code: from one build to the next few of them change, and compressing takes longer than
 * bundling. What no build needs any more goes with the folder, as all packages do when they are installed anew.
 *
 * @param folder where to keep them
 * @param compress compresses what is not there yet
 */
export const keptScripts = (folder: string, compress: (code: string) => Promise<string>) => {
  mkdirSync(folder, { recursive: true });
  return async (code: string): Promise<string> => {
    const file = join(folder, nameOf(code));
    const kept = read(file);
    if (kept !== undefined) return kept;
    const script = await compress(code);
    keep(file, script);
    return script;
  };
};
