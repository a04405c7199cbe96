import type { z } from 'zod';
import { expectations, isExpectationCode } from '../schema/expectations.ts';
import { formatPath, type Problem } from './problem.ts';
import type { SourceFile } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing: the field is missing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

type Bound = Extract<Issue, { code: 'too_big' | 'too_small' }>;

const boundExpectation = (issue: Bound): Pick<Problem, 'expected' | 'fix'> => {
  const unit = issue.origin === 'array' ? ' entries' : '';
  const fix = unit === '' ? 'Correct the number.' : undefined;
  return issue.code === 'too_small'
    ? { expected: `${issue.minimum}${unit} or more`, fix: fix ?? 'Add what is missing.' }
    : { expected: `${issue.maximum}${unit} at most`, fix: fix ?? 'Shorten the list: pages show all of it.' };
};

const sizeOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return `${value.length} entries`;
  return typeof value === 'string' && value !== '' ? `${value.length} characters` : undefined;
};

const quoteAll = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

const genericExpectation = (issue: Issue): Pick<Problem, 'expected' | 'fix'> => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { expected: 'known fields only', fix: `Remove or correct ${quoteAll(issue.keys)}.` };
    case 'invalid_value':
      return { expected: `one of ${quoteAll(issue.values)}`, fix: 'Choose one of these, in exactly this spelling.' };
    case 'too_big':
    case 'too_small':
      return boundExpectation(issue);
    case 'invalid_type':
      return { expected: `a value of type ${issue.expected}`, fix: 'Add the field, or correct its value.' };
    default:
      return { expected: issue.message, fix: 'Correct the value.' };
  }
};

/** Zod reports a wrong key of a record as one issue around those of the key itself. */
const messageOf = (issue: Issue): string =>
  issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;

const isBound = (issue: Issue): issue is Bound => issue.code === 'too_big' || issue.code === 'too_small';

const describeGot = (issue: Issue, value: unknown): string =>
  describeKeys(issue) ?? (isBound(issue) ? sizeOf(value) : undefined) ?? describeValue(value);

const describeKeys = (issue: Issue): string | undefined => {
  if (issue.code === 'unrecognized_keys') return `the extra ${quoteAll(issue.keys)}`;
  if (issue.code === 'invalid_key') return `the key ${JSON.stringify(issue.path.at(-1))}`;
  return undefined;
};

/** Turns what Zod found into a problem that an editor understands. */
export const describeIssue = (source: SourceFile, issue: Issue): Problem => {
  const message = messageOf(issue);
  const line = source.lineOf(issue.path);
  return {
    file: source.file,
    ...(line === undefined ? {} : { line }),
    path: formatPath(issue.path),
    got: describeGot(issue, valueAt(source.value, issue.path)),
    ...(isExpectationCode(message) ? expectations[message] : genericExpectation(issue)),
  };
};
