import { expect } from '@playwright/test';
import { headersFor, readHeaderRules } from '../../scripts/built-site/host-files.ts';
import { quote } from '../../src/rules/index.ts';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';
import type { Language } from '../../src/schema/language.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import { stableJson } from '../../src/site/data/published-file.ts';
import { faqWithFigures } from '../../src/site/faq-figures.ts';
import { makeWords } from '../../src/words/index.ts';
import { fileTest as test } from './built-site.ts';

test('every price list is published in the form of the rule engine, and the index names them all', ({ built }) => {
  const { priceLists, workedExample } = built.catalogue;
  expect(built.data('data/price-lists/index.json')).toMatchObject({
    priceLists: priceLists.map(({ id, takenOverOn, follows }) => ({ id, takenOverOn, follows })),
  });
  for (const list of priceLists) {
    const published = built.data(`data/price-lists/${list.id}.json`) as PriceList;
    expect(published).toEqual(list);
    // The keys of what is published stand in another order, and so do those of what a bill takes over from it.
    expect(stableJson(quote(workedExample.request, published))).toBe(stableJson(quote(workedExample.request, list)));
  }
});

test('the other data files are published as they were read', ({ built: { catalogue, data, has } }) => {
  expect(data('data/glossary.json')).toEqual(catalogue.glossary);
  for (const part of ['comparison', 'responsibilities', 'onboarding'] as const) {
    const path = `data/${part}.json`;
    // A site may do without it.
    expect(has(path) ? data(path) : undefined).toEqual(catalogue[part]);
  }
  expect(data('data/open-points.json')).toEqual(catalogue.openPoints);
  for (const holidays of catalogue.holidays) {
    expect(data(`data/holidays/${holidays.country.toLowerCase()}.json`)).toEqual(holidays);
  }
});

test('the questions are published with figures in their answers', ({ built: { catalogue, data } }) => {
  const list = catalogue.priceLists.at(-1);
  if (list === undefined) throw new Error('There is no price list.');
  const { languages } = catalogue.provider;
  const wordsFor = (language: Language) => makeWords(language, catalogue.dictionaries[language] ?? {}, list);
  expect(data('data/faq.json')).toEqual(faqWithFigures(catalogue.faq, list, languages, wordsFor));
  expect(JSON.stringify(data('data/faq.json'))).not.toContain('{{');
});

test('the schemas are published', ({ built }) => {
  for (const [name, text] of jsonSchemas(built.catalogue.provider.languages)) {
    expect(built.data(`data/schemas/${name}.schema.json`), name).toEqual(JSON.parse(text));
  }
});

test('a price list may be cached forever, its index may not', ({ built }) => {
  const rules = readHeaderRules(`${built.dist}/_headers`);
  const cacheControl = (path: string) => headersFor(path, rules).get('Cache-Control') ?? '';
  for (const { id } of built.catalogue.priceLists) {
    expect(cacheControl(`/data/price-lists/${id}.json`)).toContain('immutable');
  }
  expect(cacheControl('/data/price-lists/index.json')).toBe('');
  expect(headersFor('/data/faq.json', rules).get('X-Content-Type-Options')).toBe('nosniff');
});
