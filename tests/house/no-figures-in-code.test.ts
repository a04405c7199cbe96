import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { referenceContent } from '../support/sites.ts';

const { provider, priceLists } = loadCatalogue(referenceContent);

const inEuros = (cents: number): string => (cents / 100).toFixed(2);

const figures = priceLists.flatMap(({ tiers }) =>
  tiers.flatMap(({ monthlyFee, hourlyRates }) => [
    monthlyFee,
    ...Object.values(hourlyRates).flatMap((rates) => Object.values(rates)),
  ]),
);

/** Fees and rates in every way that code could write them; 0 is no figure of the list. */
const amounts = figures
  .filter((figure) => typeof figure === 'number')
  .filter((cents) => cents > 0)
  .flatMap((cents) => [
    inEuros(cents),
    inEuros(cents).replace('.', ','),
    String(cents),
    cents.toLocaleString('en').replace(',', '_'),
  ]);

const names = [
  provider.name,
  provider.email,
  ...priceLists.flatMap(({ publisher, zone }) => [publisher.name, publisher.email, zone]),
];

const hours = /['"`](?:[01]\d|2[0-4]):[0-5]\d/;

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|astro|css)$/.test(name))
  .map((name) => ({ name, text: withoutComments(readFileSync(`src/${name}`, 'utf8')) }));

/** Explains to an editor what a field looks like, with examples of its own. */
const isHelpText = (name: string): boolean => name === 'schema/expectations.ts';

const sourcesWith = (matches: (text: string) => boolean): string[] =>
  sources.filter(({ name, text }) => !isHelpText(name) && matches(text)).map(({ name }) => name);

test('no fee or rate is typed into code', () => {
  const word = new RegExp(`(?<![\\w.])(?:${amounts.map((amount) => amount.replace('.', '\\.')).join('|')})(?![\\w%])`);
  expect(sourcesWith((text) => word.test(text))).toEqual([]);
});

test('no name or address of the provider or the publisher is typed into code', () => {
  expect(sourcesWith((text) => names.some((name) => text.includes(name)))).toEqual([]);
});

test('no opening hour is typed into code', () => {
  expect(sourcesWith((text) => hours.test(text))).toEqual([]);
});
