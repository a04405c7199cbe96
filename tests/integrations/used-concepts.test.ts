import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceUnder } from '../../src/integrations/used-concepts.ts';
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

test('one concept alone is brought in alone', () => {
  const list = listWith({ tiers: oneTier({ fees: [{ id: 'base', per: 'year', amount: 10 }] }) });
  expect(sourceUnder([list], ['nl', 'en'])(registry)).toContain(
    "import { fees } from './fees.ts';\nexport const concepts = { fees };",
  );
});

test('what `Intl` knows of a language is left out where every language of the site is in the table', () => {
  const file = 'src/words/row-from-intl.ts';
  expect(sourceUnder([priceList], ['nl', 'en'])(file)).toContain('rowFromIntl = () => undefined');
  expect(sourceUnder([priceList], ['nl', 'fr'])(file)).toBeUndefined();
});
