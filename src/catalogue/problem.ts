/** One mistake in a file of `content/`, in words that an editor can act on. */
export interface Problem {
  /** Relative to the content folder. */
  readonly file: string;
  /** Counted from 1; absent when the mistake is in the file as a whole. */
  readonly line?: number;
  /** Where in the file, as `tiers[0].monthlyFee`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  readonly fix: string;
}

/** Thrown for mistakes in `content/`: the build stops, and the message lists every problem. */
export class CatalogueError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`\n${problems.map(formatProblem).join('\n\n')}\n`);
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

/** @example formatPath(['tiers', 0, 'monthlyFee']) // 'tiers[0].monthlyFee' */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  ) || '(the whole file)';

export const formatProblem = ({ file, line, path, expected, got, fix }: Problem): string =>
  [
    `content/${file}${line === undefined ? '' : `:${line}`}`,
    `  at        ${path}`,
    `  expected  ${expected}`,
    `  got       ${got}`,
    `  to fix    ${fix}`,
  ].join('\n');
