import type { z } from 'zod';
import { valueAt } from './describe-issue.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './read-yaml.ts';
import { isLocalizedAt } from './schema-parts.ts';

type Issue = z.core.$ZodIssue;

/** A language in which a file has no text at all, with the issue of each text that lacks it. */
interface MissingLanguage {
  readonly language: string;
  readonly lacking: readonly Issue[];
}

const isWrittenIn = (value: unknown, language: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, language) || Object.values(value).some((inner) => isWrittenIn(inner, language)));

/** The languages that a file lacks in every text, of the issues that a schema found in it; one text alone is not worth a summary. */
export const missingLanguages = (
  { value }: SourceFile,
  schema: z.ZodType,
  issues: readonly Issue[],
): MissingLanguage[] => {
  const lacking = issues.filter(
    ({ path }) =>
      valueAt(value, path) === undefined &&
      valueAt(value, path.slice(0, -1)) !== undefined &&
      isLocalizedAt(schema, path.slice(0, -1)),
  );
  const byLanguage = Map.groupBy(lacking, ({ path }) => String(path.at(-1)));
  return [...byLanguage]
    .filter(([language, { length }]) => length > 1 && !isWrittenIn(value, language))
    .map(([language, lacking]) => ({ language, lacking }));
};

/** Says once what would otherwise be a problem for each text of a file. */
export const describeMissing = (source: SourceFile, { language, lacking }: MissingLanguage): Problem => {
  const line = source.lineOf(lacking[0]?.path ?? []);
  return {
    file: source.file,
    ...(line === undefined ? {} : { line }),
    path: '(the whole file)',
    expected: `each text in "${language}" too, which provider.yaml names under languages`,
    got: `none in "${language}": ${lacking.length} texts lack it, the first of them in this line`,
    fix: `Write "${language}: …" beside the other languages of each, or take "${language}" out of languages.`,
  };
};
