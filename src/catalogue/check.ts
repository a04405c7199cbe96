import { formatPath, type Problem } from './problem.ts';
import type { Parsed } from './read-file.ts';
import type { SourceFile } from './read-yaml.ts';

/** What a cross-check found: a place in a file, and what to say about it. */
export interface Finding extends Pick<Problem, 'expected' | 'got' | 'fix'> {
  readonly path: readonly PropertyKey[];
}

/** A rule that a schema cannot state, because it compares two places. */
export type Check<T> = (value: T) => Finding[];

const locate = (source: SourceFile, { path, expected, got, fix }: Finding): Problem => {
  const line = source.lineOf(path);
  return {
    file: source.file,
    ...(line === undefined ? {} : { line }),
    path: formatPath(path),
    expected,
    got,
    fix,
  };
};

export const runChecks = <T>({ source, value }: Parsed<T>, checks: readonly Check<T>[]): Problem[] =>
  checks.flatMap((check) => check(value).map((finding) => locate(source, finding)));

/** The ids that occur earlier in their list already. */
export const repeatedIds = (path: readonly PropertyKey[], ids: readonly string[]): Finding[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: [...path, index],
            expected: 'an id that stands once in its list',
            got: `"${id}" a second time`,
            fix: 'Give the entry an id of its own, or remove it.',
          },
        ],
  );

/** The same for a list of entries. */
export const repeatedEntries = (path: readonly PropertyKey[], entries: readonly { readonly id: string }[]): Finding[] =>
  repeatedIds(
    path,
    entries.map(({ id }) => id),
  );
