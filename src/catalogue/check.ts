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

const isWithin = (path: readonly PropertyKey[], outer: readonly PropertyKey[]): boolean =>
  outer.every((key, index) => path[index] === key);

/** What follows from a fault that is listed already says nothing new. */
const followsFromFault = ({ path, got }: Finding, faults: Parsed<unknown>['faults']): boolean =>
  faults.some((fault) => isWithin(path, fault)) || (faults.length > 0 && got.includes('undefined'));

/** A check may stumble over what is missing in a file that does not fit its schema, or in one that it is compared with. */
const runCheck = <T>(check: Check<T>, value: T, mayStumble: boolean): Finding[] => {
  try {
    return check(value);
  } catch (error) {
    if (mayStumble && error instanceof TypeError) return [];
    throw error;
  }
};

/** @param mayStumble whether some file is known to have mistakes */
export const runChecks = <T>(
  { source, value, faults }: Parsed<T>,
  checks: readonly Check<T>[],
  mayStumble = faults.length > 0,
): Problem[] =>
  checks
    .flatMap((check) => runCheck(check, value, mayStumble))
    .filter((finding) => !followsFromFault(finding, faults))
    .map((finding) => locate(source, finding));

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

/** The ids of a condition that the list does not have. */
export const unknownIds = (
  path: readonly PropertyKey[],
  ids: readonly string[] | undefined,
  entries: readonly { readonly id: string }[],
): Finding[] => {
  const listed = entries.map(({ id }) => id);
  return (ids ?? []).flatMap((id, index) =>
    listed.includes(id)
      ? []
      : [
          {
            path: [...path, index],
            expected: `one of ${listed.join(', ')}`,
            got: `"${id}"`,
            fix: 'Correct the id: a condition names what the list has.',
          },
        ],
  );
};
