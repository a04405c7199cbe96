import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { referenceContent } from '../sites.ts';

/** A copy of the site's content that a test may change. It is removed when the test ends. */
export const contentCopy = () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(referenceContent, folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    read,
    write,
    /** Replaces the first occurrence of a text; throws when there is none, which is a mistake in the test. */
    replace: (file: string, text: string, by: string) => {
      if (!read(file).includes(text)) throw new Error(`${file} does not hold ${JSON.stringify(text)}.`);
      write(
        file,
        read(file).replace(text, () => by),
      );
    },
  };
};
