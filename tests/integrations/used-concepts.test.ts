import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as faultFields from '../../src/estimate/fields/fault-fields.ts';
import * as promiseNeeds from '../../src/estimate/fields/promise-needs.ts';
import * as promiseNeedCodec from '../../src/estimate/link/promise-need-codec.ts';
import * as billNeeds from '../../src/estimate/view/bill-needs.ts';
import * as reportFault from '../../src/estimate/view/report-fault.ts';
import { optionalParts, sourceUnder } from '../../src/integrations/used-concepts.ts';
import * as byTrial from '../../src/rules/compare/by-trial.ts';
import * as promisePoints from '../../src/rules/compare/promise-points.ts';
import * as promisedValue from '../../src/rules/compare/promised-value.ts';
import * as businessDaySteps from '../../src/rules/sla/business-day-steps.ts';
import * as businessDays from '../../src/rules/sla/business-days.ts';
import * as targets from '../../src/rules/sla/targets.ts';
import * as waiting from '../../src/rules/sla/waiting.ts';
import * as describeFault from '../../src/words/describe-fault.ts';
import * as describePriority from '../../src/words/describe-priority.ts';
import * as describePromise from '../../src/words/describe-promise.ts';
import * as describeWithin from '../../src/words/describe-within.ts';
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

test.each([
  ['src/rules/sla/targets.ts', targets],
  ['src/rules/sla/waiting.ts', waiting],
  ['src/rules/sla/business-days.ts', businessDays],
  ['src/rules/sla/business-day-steps.ts', businessDaySteps],
  ['src/rules/compare/promised-value.ts', promisedValue],
  ['src/rules/compare/promise-points.ts', promisePoints],
  ['src/words/describe-promise.ts', describePromise],
  ['src/words/describe-priority.ts', describePriority],
  ['src/words/describe-within.ts', describeWithin],
  ['src/words/describe-fault.ts', describeFault],
  ['src/estimate/view/bill-needs.ts', billNeeds],
  ['src/estimate/view/report-fault.ts', reportFault],
  ['src/estimate/fields/promise-needs.ts', promiseNeeds],
  ['src/estimate/fields/fault-fields.ts', faultFields],
  ['src/estimate/link/promise-need-codec.ts', promiseNeedCodec],
])('promises without targets leave out what %s does, name for name', (file, module) => {
  const source = sourceUnder([priceList], ['nl', 'en'])(file) ?? '';
  const names = [...source.matchAll(/export const (\w+)/g)].map(([, name]) => name);
  expect(names.toSorted()).toEqual(Object.keys(module).toSorted());
  expect(sourceUnder([priceList, targetList], ['nl', 'en'])(file)).toBeUndefined();
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
