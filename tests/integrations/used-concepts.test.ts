import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionalParts, sourceUnder } from '../../src/integrations/used-concepts/index.ts';
import { optionalFiles } from '../../src/integrations/used-concepts/optional-files.ts';
import * as byTrial from '../../src/rules/compare/by-trial.ts';
import { concepts } from '../../src/rules/index.ts';
import { providerList } from '../providers/read-list.ts';
import { listWith, oneTier, richList } from '../support/price-lists/rich-list.ts';
import { targetList } from '../support/price-lists/target-list.ts';
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

/** What else the fields of parts export is for files that are left out with them. */
const wholeFiles = optionalFiles
  .flatMap(({ files }) => Object.keys(files))
  .filter((file) => !file.endsWith('part-fields.ts'));

test.each(wholeFiles)('what stands for %s has its names', async (file) => {
  const source = sourceUnder([priceList], ['nl', 'en'])(file) ?? '';
  const names = [...source.matchAll(/export (?:const (\w+)|\{ \w+ as (\w+))/g)].map(([, one, other]) => one ?? other);
  const module: object = await import(`../../${file}`);
  // The registry alone names a concept, where some list uses it.
  const used = Object.keys(module).filter((name) => !Object.hasOwn(concepts, name));
  expect(names.toSorted()).toEqual(used.toSorted());
});

test('what asks for promises by priority comes with the first list that has them', () => {
  const source = sourceUnder([priceList, targetList], ['nl', 'en']);
  for (const file of [
    'src/rules/sla/targets.ts',
    'src/words/describe-priority.ts',
    'src/estimate/fields/fault-fields.ts',
  ])
    expect(source(file), file).toBeUndefined();
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

test('where nothing is promised, what asks for promises has all that it needs to leave them out', () => {
  const source = sourceUnder([providerList('vat-inside')], ['nl']);
  for (const file of ['src/tools/comparator/PromiseNeeds.tsx', 'src/estimate/link/promise-need-codec.ts'])
    expect(source(file), file).toBeUndefined();
});
