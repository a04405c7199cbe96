import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { Problem } from './problem.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';

/** A file that fits its schema, with the source that later checks point into. */
export interface Parsed<T> {
  readonly source: SourceFile;
  readonly value: T;
}

/** A schema, or which one a file is held against by what it says. */
export type SchemaFor<Schema> = Schema | { readonly schemaOf: (value: unknown) => Schema };

/** Reads a file and checks it by its schema; undefined where anything is wrong, which is then in `problems`. */
export const readFile = <Schema extends z.ZodType>(
  contentFolder: string,
  file: string,
  schema: SchemaFor<Schema>,
  problems: Problem[],
): Parsed<z.infer<Schema>> | undefined => {
  const source = readYaml(contentFolder, file);
  if (Array.isArray(source)) {
    problems.push(...source);
    return undefined;
  }
  const result = ('schemaOf' in schema ? schema.schemaOf(source.value) : schema).safeParse(source.value);
  if (result.success) return { source, value: result.data };
  problems.push(...result.error.issues.map((issue) => describeIssue(source, issue)));
  return undefined;
};
