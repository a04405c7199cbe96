import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { describeMissing, missingLanguages } from './missing-languages.ts';
import type { Problem } from './problem.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';
import { readWhatFits } from './schema-parts.ts';

/** A file, with the source that later checks point into. */
export interface Parsed<T> {
  readonly source: SourceFile;
  /** Where there are faults, only the parts of it that fit the schema can be relied on. */
  readonly value: T;
  /** The places that do not fit the schema. */
  readonly faults: readonly (readonly PropertyKey[])[];
}

/** Checks what was read by its schema; what does not fit is then in `problems`. */
export const fitToSchema = <Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
  problems: Problem[],
): Parsed<z.infer<Schema>> => {
  const result = schema.safeParse(source.value);
  if (result.success) return { source, value: result.data, faults: [] };
  const { issues } = result.error;
  const missing = missingLanguages(source, schema, issues);
  const others = issues.filter((issue) => !missing.some(({ lacking }) => lacking.includes(issue)));
  problems.push(...missing.map((one) => describeMissing(source, one)));
  problems.push(...others.flatMap((issue) => describeIssue(source, schema, issue)));
  return {
    source,
    value: readWhatFits(schema, source.value) as z.infer<Schema>,
    faults: issues.map(({ path }) => path),
  };
};

/** A schema, or which one a file is held against by what it says. */
export type SchemaFor<Schema> = Schema | { readonly schemaOf: (value: unknown) => Schema };

/** Reads a file and checks it by its schema; undefined where it is no YAML. What is wrong is then in `problems`. */
export const readFile = <Schema extends z.ZodType>(
  contentFolder: string,
  file: string,
  schema: SchemaFor<Schema>,
  problems: Problem[],
): Parsed<z.infer<Schema>> | undefined => {
  const source = readYaml(contentFolder, file);
  if (!Array.isArray(source))
    return fitToSchema(source, 'schemaOf' in schema ? schema.schemaOf(source.value) : schema, problems);
  problems.push(...source);
  return undefined;
};
