import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Check, runChecks } from './check.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { type Parsed, readFile, type SchemaFor } from './read-file.ts';

/** The value of a file, there once `finish` has found no problem; `found` is there before, where the file itself was in order. */
export interface Value<T> {
  (): T;
  readonly found: T | undefined;
}

/** Reads the files of a content folder and collects their problems, to report all at once. */
export interface ContentReader {
  /** One file, checked. */
  one<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    checks?: readonly Check<z.infer<Schema>>[],
  ): Value<z.infer<Schema>>;
  /** All files of a folder, by name, and what must hold between them. */
  all<Schema extends z.ZodType>(
    folder: string,
    schema: SchemaFor<Schema>,
    checks: readonly Check<z.infer<Schema>>[],
    between: (files: readonly Parsed<z.infer<Schema>>[]) => Problem[],
  ): readonly z.infer<Schema>[];
  /** Adds problems that were found otherwise. */
  report(found: readonly Problem[]): void;
  /** @throws CatalogueError when anything was wrong in any file */
  finish(): void;
}

const yamlFiles = (contentFolder: string, folder: string): string[] =>
  readdirSync(join(contentFolder, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);

export const contentReader = (contentFolder: string): ContentReader => {
  const problems: Problem[] = [];
  return {
    one: (file, schema, checks = []) => {
      const parsed = readFile(contentFolder, file, schema, problems);
      if (parsed) problems.push(...runChecks(parsed, checks));
      const value = () => {
        if (parsed === undefined) throw new CatalogueError(problems);
        return parsed.value;
      };
      return Object.assign(value, { found: parsed?.value });
    },
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
    finish: () => {
      if (problems.length > 0) throw new CatalogueError(problems);
    },
  };
};
