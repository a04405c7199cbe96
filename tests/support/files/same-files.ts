import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (folder: string, counts: (file: string) => boolean): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
        .filter(counts)
        .sort()
    : [];

/** Whether two folders hold the same files, byte for byte, of those that `counts` selects. */
export const sameFiles = (one: string, other: string, counts: (file: string) => boolean): boolean => {
  const files = filesIn(one, counts);
  return (
    files.join('\n') === filesIn(other, counts).join('\n') &&
    files.every((file) => readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
  );
};
