import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { concepts, isRuleError, quote } from '../../src/rules/index.ts';
import { isoDateSchema } from '../../src/schema/units.ts';

const { priceLists, workedExample } = loadCatalogue(
  'tests/providers/every-concept/content',
  isoDateSchema.parse('2026-11-28'),
);
const [list] = priceLists;
if (list === undefined) throw new Error('The site has no price list.');

test('the site uses every concept', () => {
  const unused = Object.entries(concepts).filter(([, { isUsed }]) => !isUsed(list));
  expect(unused.map(([name]) => name)).toEqual([]);
});

test('its example comes to what the price list says, worked out by hand', () => {
  const result = quote(workedExample.request, list);
  if (isRuleError(result)) throw new Error(result.code);
  const totals = result.tiers.map(({ tierId, perMonth, total }) => [tierId, perMonth.cents, total.cents]);
  expect(totals).toEqual([
    // Work 3 x 65, call-out 50, and 45 + 24 km x 0.70 + half an hour at 60 of travel a month; 104 x 55 a week; 8 x 90 and a report of 72 a quarter.
    ['los', 33_680, 1_292_960],
    // 58 + 5 x 12.50 + 7 x 10 + 2 x 35 of fees, 3 x 55 of work and 61.80 of travel a month; 180 of servers a quarter, 165 a year, 250 once.
    // An hour of remote work is included each month, so 2 x 45 less: the weekly jobs. Visits of 1,080 minutes a year are at 50 each half hour.
    ['basis', 110_155, 1_321_860],
    // 12 x 39 + 110 + 2 x 35 of fees and 45 of travel a month, above the minimum; 8 x 70 and a report of 56 a quarter; 400 and 250 once.
    ['rond', 69_300, 1_143_000],
    // 12 x 90 and 104 x 30 minutes, and 4 x 240 that have no rate: 86 hours at 78. 45 of travel a month; the reports are open.
    ['strippen', 60_400, 724_800],
  ]);
});
