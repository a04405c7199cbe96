import { readFileSync } from 'node:fs';

export interface HeaderRule {
  /** A path, or the beginning of one followed by `*`. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const readRule = (block: string): HeaderRule => {
  const [path = '', ...lines] = block.split('\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
  });
  return { path, headers };
};

/** Reads a `_headers` file: a path on a line of its own, and its headers indented below it. */
export const readHeaderRules = (file: string): HeaderRule[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split(/\n(?=\/)/)
    .map(readRule);

/** Whether a rule is for a path. */
export const matches = (path: string, pattern: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of a path; when several rules set the same header, the last one wins. */
export const headersFor = (path: string, rules: readonly HeaderRule[]): Map<string, string> =>
  new Map(rules.filter((rule) => matches(path, rule.path)).flatMap(({ headers }) => headers));

/** Reads a `_redirects` file: each line has the address, its target, and the status. */
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
