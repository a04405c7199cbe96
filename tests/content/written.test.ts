import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { holidaysYaml } from '../../scripts/holidays-yaml.ts';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { contentFolder } from '../../src/catalogue/site-folder.ts';
import type { Holidays } from '../../src/schema/holidays.ts';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';
import { schemaFaults } from '../support/schema-faults.ts';

const { provider, priceLists } = loadCatalogue(contentFolder);

const files = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const read = (file: string): string => readFileSync(join(contentFolder, file), 'utf8');

const names = [provider.name, provider.email, ...priceLists.map(({ publisher }) => publisher.name)];
const others = priceLists.flatMap(({ publisher, zone }) => [publisher.email, zone]);

/** Amounts, clock times and names, which stand in the data and are printed by components. */
const typedIn = (text: string, own: readonly string[]): string[] => [
  ...(text.match(/€ ?\d[\d.,]*|\b\d{2}:\d{2}\b/g) ?? []),
  ...own.filter((name) => text.includes(name)),
];

test('no figure, hour or name is typed into a page', () => {
  const pages = files.filter((file) => /^docs\/.*\.mdx$/.test(file));
  expect(pages.length).toBeGreaterThan(0);
  const typed = pages.map((file) => ({ file, found: typedIn(read(file), [...names, ...others]) }));
  expect(typed.filter(({ found }) => found.length > 0)).toEqual([]);
});

const prose = ['comparison.yaml', 'responsibilities.yaml', 'onboarding.yaml'].filter((file) => files.includes(file));

test('no name, amount or hour is typed into the services', () => {
  const ownNames = [provider.name, ...priceLists.map(({ publisher }) => publisher.name)];
  const typed = prose.map((file) => ({ file, found: typedIn(read(file), [...ownNames, '€']) }));
  expect(typed.filter(({ found }) => found.length > 0)).toEqual([]);
});

const schemas = jsonSchemas(provider.languages);
const schemaNames: Record<string, string> = { 'price-lists': 'price-list', holidays: 'holidays' };
const schemaOf = (file: string): string => schemaNames[dirname(file)] ?? file.replace(/\.yaml$/, '');
const dataFiles = files.filter((file) => file.endsWith('.yaml') && !file.startsWith('checks/'));

test.each(dataFiles)('%s fits its schema', (file) => {
  expect(schemaFaults(schemas, schemaOf(file), parse(read(file)))).toEqual([]);
});

const schemaFolder = join(contentFolder, 'schemas');

test.skipIf(!existsSync(schemaFolder))('the schemas for editors are what npm run schemas writes', () => {
  const committed = readdirSync(schemaFolder).sort();
  expect(committed).toEqual([...schemas.keys()].map((name) => `${name}.schema.json`).sort());
  for (const [name, text] of schemas) {
    expect(read(`schemas/${name}.schema.json`), `${name}: run npm run schemas`).toBe(text);
  }
});

test.skipIf(!existsSync(schemaFolder)).each(dataFiles)('%s names its schema on its first line', (file) => {
  const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(file))?.[1] ?? '';
  expect(normalize(join(dirname(file), path))).toBe(`schemas/${schemaOf(file)}.schema.json`);
});

const generated = files.filter(
  (file) => file.startsWith('holidays/') && read(file).includes('Written by scripts/write-holidays.ts'),
);

test('holidays that the script wrote are as it writes them', () => {
  for (const file of generated) {
    const { country, generatedOn, days }: Holidays = parse(read(file));
    // Names in a language that the site no longer has may stay.
    expect(holidaysYaml(country, generatedOn, Object.keys(days[0]?.name ?? {})), file).toBe(read(file));
  }
});
