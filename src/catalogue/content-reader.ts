import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Check, runChecks } from './check.ts';
import type { Problem } from './problem.ts';
import { type Parsed, readFile, type SchemaFor } from './read-file.ts';

/** The value of a file, as far as it could be read; undefined where it is no YAML. */
export type Value<T> = () => T | undefined;

/** What could be read of several files. */
export type Found<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Reads the files of a content folder and collects their problems, to report all at once. */
export interface ContentReader {
  /** One file, checked. */
  one<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    checks?: readonly Check<z.infer<Schema>>[],
  ): Value<z.infer<Schema>>;
  /** One file, checked, which a site may do without; it then gives nothing. */
  optional: ContentReader['one'];
  /** All files of a folder, by name, and what must hold between them; as far as they could be read. */
  all<Schema extends z.ZodType>(
    folder: string,
    schema: SchemaFor<Schema>,
    checks: readonly Check<z.infer<Schema>>[],
    between: (files: readonly Parsed<z.infer<Schema>>[]) => Problem[],
  ): readonly z.infer<Schema>[];
  /** Adds problems that were found otherwise. */
  report(found: readonly Problem[]): void;
  /** What is wrong in any of the files. */
  readonly problems: readonly Problem[];
}

const yamlFiles = (contentFolder: string, folder: string): string[] =>
  existsSync(join(contentFolder, folder))
    ? readdirSync(join(contentFolder, folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

export const contentReader = (contentFolder: string): ContentReader => {
  const problems: Problem[] = [];
  const one: ContentReader['one'] = (file, schema, checks = []) => {
    const parsed = readFile(contentFolder, file, schema, problems);
    if (parsed) problems.push(...runChecks(parsed, checks, problems.length > 0));
    return () => parsed?.value;
  };
  return {
    one,
    optional: (file, schema, checks) =>
      existsSync(join(contentFolder, file)) ? one(file, schema, checks) : () => undefined,
    all: (folder, schema, checks, between) => {
      const files = yamlFiles(contentFolder, folder);
      const parsed = files.flatMap((file) => readFile(contentFolder, file, schema, problems) ?? []);
      problems.push(...parsed.flatMap((file) => runChecks(file, checks)));
      if (parsed.length === files.length) problems.push(...between(parsed));
      return parsed.map(({ value }) => value);
    },
    report: (found) => {
      problems.push(...found);
    },
    problems,
  };
};
