import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import english from '../../content/i18n/en.json' with { type: 'json' };
import dutch from '../../content/i18n/nl.json' with { type: 'json' };
import { headersFor, readHeaderRules } from '../../scripts/built-site/host-files.ts';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { isRuleError, quote } from '../../src/rules/index.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import { faqWithFigures } from '../../src/site/faq-figures.ts';
import { makeWords } from '../../src/words/index.ts';

const catalogue = loadCatalogue('content');
const read = (path: string) => JSON.parse(readFileSync(`dist${path}`, 'utf8'));

const listOf = (id: string): PriceList => read(`/data/price-lists/${id}.json`);

test('the first published price list prices the worked example as it did on its first day', () => {
  const estimate = quote(catalogue.workedExample.request, listOf('2026-11-21'));
  if (isRuleError(estimate)) throw new Error(estimate.code);
  expect(estimate.tiers.map(({ tierId, total }) => [tierId, total.cents])).toEqual([
    ['none', 776_700],
    ['standard', 811_200],
    ['office', 999_300],
    ['business', 1_066_500],
  ]);
});

test('every price list is published in the form of the rule engine, and the index names them all', () => {
  const { priceLists }: { priceLists: Pick<PriceList, 'id' | 'takenOverOn' | 'follows'>[] } =
    read('/data/price-lists/index.json');
  expect(priceLists).toEqual(
    catalogue.priceLists.map(({ id, takenOverOn, follows }) => ({ id, takenOverOn, follows })),
  );
  for (const list of catalogue.priceLists) {
    const published = listOf(list.id);
    expect(published).toEqual(list);
    const { request } = catalogue.workedExample;
    expect(JSON.stringify(quote(request, published))).toBe(JSON.stringify(quote(request, list)));
  }
});

test('the other data files are published as they were read', () => {
  expect(read('/data/glossary.json')).toEqual(catalogue.glossary);
  expect(read('/data/comparison.json')).toEqual(catalogue.comparison);
  expect(read('/data/responsibilities.json')).toEqual(catalogue.responsibilities);
  expect(read('/data/onboarding.json')).toEqual(catalogue.onboarding);
  expect(read('/data/open-points.json')).toEqual(catalogue.openPoints);
  for (const holidays of catalogue.holidays) {
    expect(read(`/data/holidays/${holidays.country.toLowerCase()}.json`)).toEqual(holidays);
  }
});

test('the questions are published with the figures in their answers', () => {
  const list = catalogue.priceLists.at(-1);
  if (list === undefined) throw new Error('There is no price list.');
  const filled = faqWithFigures(catalogue.faq, list, {
    nl: makeWords('nl', dutch, list),
    en: makeWords('en', english, list),
  });
  expect(read('/data/faq.json')).toEqual(filled);
  expect(JSON.stringify(filled)).not.toContain('{{');
});

test('the published schemas are the committed ones', () => {
  const names = readdirSync('content/schemas');
  expect(readdirSync('dist/data/schemas').sort()).toEqual(names.sort());
  for (const name of names)
    expect(read(`/data/schemas/${name}`)).toEqual(JSON.parse(readFileSync(`content/schemas/${name}`, 'utf8')));
});

test('a price list may be cached forever, its index may not', () => {
  const rules = readHeaderRules('dist/_headers');
  const cacheControl = (path: string) => headersFor(path, rules).get('Cache-Control') ?? '';
  expect(cacheControl('/data/price-lists/2026-11-21.json')).toContain('immutable');
  expect(cacheControl('/data/price-lists/index.json')).toBe('');
  expect(headersFor('/data/faq.json', rules).get('X-Content-Type-Options')).toBe('nosniff');
});
