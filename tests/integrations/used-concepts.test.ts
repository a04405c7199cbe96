import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionalParts, sourceUnder } from '../../src/integrations/used-concepts.ts';
import * as byTrial from '../../src/rules/compare/by-trial.ts';
import { listWith, oneTier, richList } from '../support/price-lists/rich-list.ts';
import { priceList } from '../support/published.ts';

const registry = 'src/rules/pricing/concepts/index.ts';

test('the published list uses no concept, so that its pages carry none', () => {
  const source = sourceUnder([priceList], ['nl', 'en']);
  expect(source(registry)).toBe('export const concepts = {  };');
  for (const name of Object.keys(byTrial)) {
    expect(source('src/rules/compare/by-trial.ts')).toContain(`export const ${name} = `);
  }
  expect(source('src/rules/pricing/quote.ts')).toBeUndefined();
});

test('a list brings in what it uses, each from a file that is there', () => {
  const source = sourceUnder([priceList, richList], ['nl', 'en'])(registry) ?? '';
  const files = [...source.matchAll(/from '\.\/(.*)';/g)].map(([, file]) => file);
  expect(files).toEqual(['fees.ts', 'travel-parts.ts', 'surcharges.ts', 'minimums.ts', 'discounts.ts']);
  for (const file of files) expect(existsSync(`src/rules/pricing/concepts/${file}`)).toBe(true);
});

test('what a list or a language brings in is named, for the budget of the pages that carry it', () => {
  expect(optionalParts([priceList], ['nl', 'en'])).toEqual([]);
  expect(optionalParts([priceList, richList], ['nl', 'fr'])).toEqual(
    expect.arrayContaining(['fees', 'discounts', 'by-trial', 'term', 'row-from-intl']),
  );
});

test('one concept alone is brought in alone, beside the discounts that can be agreed under any list that is not the first', () => {
  const list = listWith({ tiers: oneTier({ fees: [{ id: 'base', per: 'year', amount: 10 }] }) });
  expect(sourceUnder([list], ['nl', 'en'])(registry)).toContain(
    "import { fees } from './fees.ts';\nimport { discounts } from './discounts.ts';\nexport const concepts = { fees, discounts };",
  );
});

/** What the code of a site with these lists knows of amounts. */
const moneyUnder = async (...currencies: string[]) => {
  const code = sourceUnder(
    currencies.map((currency) => ({ ...priceList, currency })),
    ['nl'],
  )('src/words/site-money.ts');
  return import(`data:text/javascript,${encodeURIComponent(code ?? '')}`);
};

test('amounts are typed and linked with the decimals of the currency', async () => {
  expect(sourceUnder([priceList], ['nl', 'en'])('src/words/site-money.ts')).toBeUndefined();
  const yen = await moneyUnder('JPY');
  expect(yen.minorUnits).toBe(0);
  expect(['4500', '¥4500', '45.00'].map((text) => yen.typedAmount.test(text))).toEqual([true, true, false]);
  expect(['4500', '45.00'].map((text) => yen.linkedAmount.test(text))).toEqual([true, false]);
  const dinar = await moneyUnder('KWD');
  expect(dinar.typedAmount.exec('KWD 4,125')?.slice(1)).toEqual(['4', '125']);
  expect(['4.125', '4.12'].map((text) => dinar.linkedAmount.test(text))).toEqual([true, false]);
});

test('a site that changed its currency reads the amounts of its older links', async () => {
  const both = await moneyUnder('EUR', 'JPY');
  expect(['45.50', '4500'].map((text) => both.linkedAmount.test(text))).toEqual([true, true]);
});

test('what `Intl` knows of a language is left out where every language of the site is in the table', () => {
  const file = 'src/words/row-from-intl.ts';
  expect(sourceUnder([priceList], ['nl', 'en'])(file)).toContain('rowFromIntl = () => undefined');
  expect(sourceUnder([priceList], ['nl', 'fr'])(file)).toBeUndefined();
});
