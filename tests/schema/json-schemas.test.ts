import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languagesOf } from '../../src/catalogue/index.ts';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';
import { schemaFaults } from '../support/schema-faults.ts';
import { referenceContent } from '../support/sites.ts';

const schemas = jsonSchemas(languagesOf(referenceContent));
const list = readFileSync(`${referenceContent}/price-lists/2026-11-21.yaml`, 'utf8');

describe('the schema of the price list finds', () => {
  test.each([
    ['a date that does not exist', 'takenOverOn: 2026-11-21', 'takenOverOn: 2026-02-30', '/takenOverOn'],
    ['a clock time of one digit', "['08:00-20:00']", "['8:00-20:00']", '/rateBands/0/hours/mon-fri/0'],
    ['a day that is none', 'mon-fri: [', 'mon-fry: [', '/rateBands/0/hours'],
    ['an amount as a text', 'monthlyFee: 58.00', "monthlyFee: '58,00'", '/tiers/1/monthlyFee'],
    ['an id with a hyphen', '- id: cabling', '- id: ca-bling', '/roles/0/id'],
    ['a zone without a place', 'zone: Europe/Luxembourg', 'zone: Luxembourg', '/zone'],
    ['a name in no language', 'name: { nl: Technicus, en: Technician }', 'name: {}', '/roles/1/name'],
    ['a field that is misspelt', 'travel:\n  perVisit', 'travell:\n  perVisit', ''],
  ])('%s', (_, right, wrong, path) => {
    expect(list).toContain(right);
    expect(
      schemaFaults(schemas, 'price-list', parse(list.replace(right, wrong))).map((found) => found.split(' ')[0]),
    ).toContain(path);
  });
});

test('the schema of a file that is not published finds a language that is missing', () => {
  const text = readFileSync(`${referenceContent}/menu.yaml`, 'utf8');
  const wrong = text.replace('label: { nl: Diensten, en: Services }', 'label: { nl: Diensten }');
  expect(wrong).not.toBe(text);
  expect(schemaFaults(schemas, 'menu', parse(wrong)).map((found) => found.split(' ')[0])).toContain('/menu/1/label');
});

test('the schema accepts an amount of any whole number of cents', () => {
  for (const amount of ['0.29', '1.13', '58.41']) {
    expect(
      schemaFaults(schemas, 'price-list', parse(list.replace('monthlyFee: 58.00', `monthlyFee: ${amount}`))),
    ).toEqual([]);
  }
});

test('a field is explained in the words of its mistake', () => {
  expect(schemas.get('price-list')).toContain('MRT: from the report to the first confirmation');
  expect(schemas.get('price-list')).toContain('Write a point instead of a comma');
});
