import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fitToSchema, type Problem, readYaml, type SourceFile } from '../../src/catalogue/index.ts';
import { contentProblems } from '../../src/integrations/content-checks/index.ts';
import { expects } from '../../src/schema/expectations.ts';
import { dataSchemas } from '../../src/schema/json-schemas.ts';
import { localizedTexts } from '../../src/schema/language.ts';

/** A site as `npm run start-site` wrote it on 28 November 2026. It stays as it is: it stands for those that are out there. */
const folder = 'tests/schema/site-of-2026-11-28/content';

/**
 * What whoever has such a site is told to do since then, in the words of `npm run check-content`. Where a change of the code asks for
 * more, its sentences are read once more and put here, or the code takes the old form too.
 */
const toDo: readonly Problem[] = [];

test('a site that was begun on 28 November 2026 builds, or is told what to do', async () => {
  expect(await contentProblems(folder)).toEqual(toDo);
});

const schemas: Readonly<Record<string, z.ZodType>> = dataSchemas(localizedTexts(['en', 'nl']));
const schemaNames: Readonly<Record<string, string>> = { holidays: 'holidays', 'price-lists': 'price-list' };

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

const schemaOf = (file: string): z.ZodObject => {
  const schema = schemas[schemaNames[dirname(file)] ?? file.replace(/\.yaml$/, '')];
  if (!(schema instanceof z.ZodObject)) throw new Error(`${file} has no schema of fields.`);
  return schema;
};

const sourceOf = (file: string): SourceFile => {
  const source = readYaml(folder, file);
  if (Array.isArray(source)) throw new Error(`${file} is no YAML.`);
  return source;
};

const without = ({ shape }: z.ZodObject, field: string): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(shape).filter(([name]) => name !== field)));

/** What a file that has not changed is told under another schema. */
const told = (file: string, schema: z.ZodObject): readonly Problem[] => {
  const problems: Problem[] = [];
  fitToSchema(sourceOf(file), schema, problems);
  return problems;
};

describe.each(files)('%s, once the code', (file) => {
  const schema = schemaOf(file);
  const fields = Object.keys(sourceOf(file).value ?? {});

  test('asks for a field that it lacks, is told to add it', () => {
    const asking = schema.extend({ colourOfTheDoor: z.string(expects('text')) });
    expect(told(file, asking)).toMatchObject([
      { file, path: 'colourOfTheDoor', fix: expect.stringMatching(/^Add the field "colourOfTheDoor"\. \S/) },
    ]);
  });

  test.each(fields)('no longer has the field %s, is told to remove it', (field) => {
    const [problem, ...more] = told(file, without(schema, field));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file, path: field, line: expect.any(Number), got: `the extra "${field}"` });
    expect(problem?.fix).toMatch(/remove it\.$/);
  });

  test.each(fields)('reads another kind of value in %s, is told which', (field) => {
    const [problem, ...more] = told(file, schema.extend({ [field]: z.boolean() }));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file, path: field, line: expect.any(Number), expected: 'true or false' });
    expect(problem?.fix).toBe('Write true or false, without quotes.');
  });
});
