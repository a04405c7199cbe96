import { readFileSync } from 'node:fs';

export interface HeaderRule {
  /** A path, or the first part of one followed by `*`. */
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

/** Reads a `_headers` file: a path on a line of its own, and under it, indented, its headers. */
export const readHeaderRules = (file: string): HeaderRule[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split(/\n(?=\/)/)
    .map(readRule);

const matches = (path: string, pattern: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of a path; of rules that set the same header the last counts. */
export const headersFor = (path: string, rules: readonly HeaderRule[]): Map<string, string> =>
  new Map(rules.filter((rule) => matches(path, rule.path)).flatMap(({ headers }) => headers));
