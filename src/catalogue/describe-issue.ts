import type { z } from 'zod';
import { expectations, isExpectationCode } from '../schema/expectations.ts';
import { didYouMean } from './nearest.ts';
import { formatPath, type Problem } from './problem.ts';
import type { SourceFile } from './read-yaml.ts';
import { fieldsAt } from './schema-parts.ts';

type Issue = z.core.$ZodIssue;
type Advice = Pick<Problem, 'expected' | 'fix'>;

export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing: the field is missing';
  if (value === null) return 'null: nothing stands behind the field';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

type Bound = Extract<Issue, { code: 'too_big' | 'too_small' }>;

const boundAdvice = (issue: Bound): Advice => {
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

const groupAdvice = (fields: readonly string[] | undefined): Advice => ({
  expected:
    fields === undefined ? 'fields below it, each with a name of its own' : `the fields ${fields.join(', ')} below it`,
  fix: 'Write each field on a line of its own, as "name: value", indented by two spaces.',
});

const typeAdvice: Readonly<Record<string, Advice>> = {
  array: { expected: 'a list', fix: 'Write each entry on a line of its own that begins with a hyphen and a space.' },
  string: { expected: 'a text', fix: 'Write a text; put it in quotes when it looks like a number, a date or true.' },
  number: { expected: 'a number', fix: 'Write the number alone, without quotes and with a point for decimals.' },
  int: { expected: 'a whole number', fix: 'Write the number alone, without quotes or decimals.' },
  boolean: { expected: 'true or false', fix: 'Write true or false, without quotes.' },
};

const adviceOnType = (issue: Issue & { code: 'invalid_type' }, fields: readonly string[] | undefined): Advice =>
  typeAdvice[issue.expected] ?? groupAdvice(fields);

const choiceAdvice = (choices: readonly unknown[], value: unknown): Advice => ({
  expected: choices.length === 1 ? quoteAll(choices) : `one of ${quoteAll(choices)}`,
  fix: `${didYouMean(value, choices)}Choose one of these, in exactly this spelling.`,
});

const unionAdvice = (issue: Issue & { code: 'invalid_union' }, schema: z.ZodType, value: unknown): Advice => {
  const ways = issue.errors.flatMap(([first]) => (first ? [adviceOn(first, schema, value).expected] : []));
  return { expected: [...new Set(ways)].join(', or ') || 'another value', fix: 'Write it in one of these ways.' };
};

/** What to say of an issue for which the schema names no sentence. */
const genericAdvice = (issue: Issue, schema: z.ZodType, value: unknown): Advice => {
  switch (issue.code) {
    case 'invalid_value':
      return choiceAdvice(issue.values, value);
    case 'too_big':
    case 'too_small':
      return boundAdvice(issue);
    case 'invalid_type':
      return adviceOnType(issue, fieldsAt(schema, issue.path));
    case 'invalid_union':
      return unionAdvice(issue, schema, value);
    case 'invalid_format':
      return { expected: `a text in the form of a ${issue.format}`, fix: 'Correct the text.' };
    case 'not_multiple_of':
      return { expected: `a multiple of ${issue.divisor}`, fix: 'Correct the number.' };
    default:
      return { expected: issue.message, fix: 'Correct the value.' };
  }
};

/** Zod reports a wrong key of a record as one issue around those of the key itself. */
const innermost = (issue: Issue): Issue => (issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue);

const adviceOn = (issue: Issue, schema: z.ZodType, value: unknown): Advice => {
  const { message } = innermost(issue);
  return isExpectationCode(message) ? expectations[message] : genericAdvice(innermost(issue), schema, value);
};

const isBound = (issue: Issue): issue is Bound => issue.code === 'too_big' || issue.code === 'too_small';

const describeGot = (issue: Issue, value: unknown): string => {
  if (issue.code === 'invalid_key') return `the key ${JSON.stringify(issue.path.at(-1))}`;
  return (isBound(issue) ? sizeOf(value) : undefined) ?? describeValue(value);
};

const addFirst = (issue: Issue, value: unknown, fix: string): string => {
  const key = issue.path.at(-1);
  return value === undefined && typeof key === 'string' ? `Add the field "${key}". ${fix}` : fix;
};

const unknownField = (path: readonly PropertyKey[], key: string, schema: z.ZodType, source: SourceFile) => {
  const fields = fieldsAt(schema, path, key) ?? [];
  const missing = fields.filter((field) => valueAt(source.value, [...path, field]) === undefined);
  return {
    path: [...path, key],
    expected: fields.length === 0 ? 'no fields here' : `no other fields than ${fields.join(', ')}`,
    got: `the extra "${key}"`,
    fix: `${didYouMean(key, missing)}Correct the name of the field, or remove it.`,
  };
};

/** What can be written in a short form or written out. */
const writtenOutForms: ReadonlySet<string> = new Set(['bandHours', 'billing', 'closedDay', 'hourlyRate', 'prepaid']);

/** Where the one form that a value has the shape of is written out, each mistake in it is told at its place. */
const insideForm = (issue: Issue): Issue[] | undefined => {
  if (issue.code !== 'invalid_union' || !writtenOutForms.has(issue.message)) return undefined;
  const writtenOut = issue.errors.find((errors) => errors.every(({ path }) => path.length > 0));
  return writtenOut?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

const problemsOf = (
  source: SourceFile,
  schema: z.ZodType,
  issue: Issue,
): (Advice & Pick<Problem, 'got'> & { readonly path: readonly PropertyKey[] })[] => {
  const inside = insideForm(issue);
  if (inside) return inside.flatMap((inner) => problemsOf(source, schema, inner));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(issue.path, key, schema, source));
  const value = valueAt(source.value, issue.path);
  const { expected, fix } = adviceOn(issue, schema, value);
  return [{ path: issue.path, expected, got: describeGot(issue, value), fix: addFirst(issue, value, fix) }];
};

/** Turns what Zod found into problems that an editor understands. */
export const describeIssue = (source: SourceFile, schema: z.ZodType, issue: Issue): Problem[] =>
  problemsOf(source, schema, issue).map(({ path, ...words }) => {
    const line = source.lineOf(path);
    return { file: source.file, ...(line === undefined ? {} : { line }), path: formatPath(path), ...words };
  });
