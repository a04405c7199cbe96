import { readFileSync } from 'node:fs';

/** Reads a `_redirects` file: on each line the address, where it leads, and the status. */
export const readRedirects = (file: string): Map<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [from = '', to = ''] = line.split(' ');
        return [from, to];
      }),
  );
