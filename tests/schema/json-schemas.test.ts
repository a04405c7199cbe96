import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languagesOf } from '../../src/catalogue/index.ts';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';

const schemas = jsonSchemas(languagesOf('content'));

const dataFiles = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `content/${name.replaceAll('\\', '/')}`);

const schemaOf: Record<string, string> = { 'content/price-lists': 'price-list', 'content/holidays': 'holidays' };
const nameOf = (file: string): string => schemaOf[dirname(file)] ?? file.replace(/^content\/(.*)\.yaml$/, '$1');

const validate = (name: string, value: unknown): string[] => {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(JSON.parse(schemas.get(name) ?? 'false'), value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test('the committed schemas are what npm run schemas writes', () => {
  const committed = readdirSync('content/schemas').sort();
  expect(committed).toEqual([...schemas.keys()].map((name) => `${name}.schema.json`).sort());
  for (const [name, text] of schemas) {
    expect(readFileSync(`content/schemas/${name}.schema.json`, 'utf8'), `${name}: run npm run schemas`).toBe(text);
  }
});

test.each(dataFiles)('%s names its schema on its first line, and fits it', (file) => {
  const text = readFileSync(file, 'utf8');
  const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
  expect(normalize(join(dirname(file), path))).toBe(`content/schemas/${nameOf(file)}.schema.json`);
  expect(validate(nameOf(file), parse(text))).toEqual([]);
});

describe('the schema of the price list finds', () => {
  const list = readFileSync('content/price-lists/2026-11-21.yaml', 'utf8');

  test.each([
    ['a date that does not exist', 'takenOverOn: 2026-11-21', 'takenOverOn: 2026-02-30', '/takenOverOn'],
    ['a clock time of one digit', "['08:00-20:00']", "['8:00-20:00']", '/rateBands/0/hours/mon-fri/0'],
    ['a day that is none', 'mon-fri: [', 'mon-fry: [', '/rateBands/0/hours'],
    ['an amount as a text', 'monthlyFee: 58.00', "monthlyFee: '58,00'", '/tiers/1/monthlyFee'],
    ['an id with a hyphen', '- id: cabling', '- id: ca-bling', '/roles/0/id'],
    ['a zone without a place', 'zone: Europe/Luxembourg', 'zone: Luxembourg', '/zone'],
    [
      'a language that is missing',
      'name: { nl: Technicus, en: Technician }',
      'name: { nl: Technicus }',
      '/roles/1/name',
    ],
    ['a field that is misspelt', 'travel:\n  perVisit', 'travell:\n  perVisit', ''],
  ])('%s', (_, right, wrong, path) => {
    expect(list).toContain(right);
    expect(validate('price-list', parse(list.replace(right, wrong))).map((found) => found.split(' ')[0])).toContain(
      path,
    );
  });
});

test('the schema accepts an amount of any whole number of cents', () => {
  const text = readFileSync('content/price-lists/2026-11-21.yaml', 'utf8');
  for (const amount of ['0.29', '1.13', '58.41']) {
    expect(validate('price-list', parse(text.replace('monthlyFee: 58.00', `monthlyFee: ${amount}`)))).toEqual([]);
  }
});

test('a field is explained in the words of its mistake', () => {
  expect(schemas.get('price-list')).toContain('MRT: from the report to the first confirmation');
  expect(schemas.get('price-list')).toContain('Write a point instead of a comma');
});
