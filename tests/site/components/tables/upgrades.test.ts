import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../../src/catalogue/index.ts';
import type { PriceList } from '../../../../src/schema/price-list.ts';
import { upgradesOf } from '../../../../src/site/components/tables/upgrades.ts';
import { priceList } from '../../../support/published.ts';

const everyConcept = loadCatalogue('tests/providers/every-concept/content').priceLists.at(-1) ?? priceList;

const stepsOf = (list: PriceList) => upgradesOf(list).upgrades.map(({ from, to }) => `${from.id} ${to.id}`);

test('every step to a dearer level of the published list has its points', () => {
  expect(stepsOf(priceList)).toEqual([
    'none standard',
    'none office',
    'none business',
    'standard office',
    'standard business',
    'office business',
  ]);
  expect(upgradesOf(priceList).leavesOut).toBe(false);
  expect(upgradesOf(priceList).upgrades[0]?.points).toContain(870);
});

test('steps whose fees count what is not filled in are left out, which is not that there are none', () => {
  const { upgrades, leavesOut } = upgradesOf(everyConcept);
  expect(upgrades).toEqual([]);
  expect(leavesOut).toBe(true);
});

test('a list of one level has no steps, and leaves none out', () => {
  const [tier] = priceList.tiers;
  expect(upgradesOf({ ...priceList, tiers: tier ? [tier] : [] })).toEqual({ upgrades: [], leavesOut: false });
});
