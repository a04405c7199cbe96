import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps what is slow to make in a folder, by a hash of everything that it is made from. */
export const keeper = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  return async (madeFrom: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const file = join(folder, createHash('sha256').update(madeFrom).digest('hex'));
    if (existsSync(file)) return readFileSync(file);
    const made = await make();
    writeFileSync(file, made);
    return made;
  };
};
