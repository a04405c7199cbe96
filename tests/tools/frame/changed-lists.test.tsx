import { expect, test } from 'vitest';
import { decodeEstimate, knownList, requestOf, scenarioOf } from '../../../src/estimate/index.ts';
import { isRuleError, priceChange, quote } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { PriceDifference } from '../../../src/tools/frame/pinned-list/PriceDifference.tsx';
import { takeOver } from '../../../src/tools/frame/pinned-list/take-over.ts';
import { example, wordsIn } from '../../support/estimates.ts';
import { elementsOf } from '../../support/page/drawn-elements.ts';
import { listWithOtherIds } from '../../support/price-lists/other-ids.ts';
import { priceList } from '../../support/published.ts';
import { estimate } from '../../support/requests.ts';

/** What a reader sees of the difference between an older list and today's. */
const difference = (current: PriceList): string =>
  elementsOf(
    <PriceDifference scenario={scenarioOf(old, 'a')} lists={{ pinned: priceList, current }} words={wordsIn.en} />,
    'p, caption, th, td, summary',
  )
    .map(({ textContent }) => textContent)
    .join('\n');

const link =
  `#v=1&list=${priceList.id}&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&months=12` +
  '&vat=LU&tiers=standard~office&needs=channel.chat&visit=BE&end';
const lists = { pinned: priceList, current: listWithOtherIds };
const context = {
  lists: [knownList(listWithOtherIds), knownList(priceList)],
  fallback: { ...example, list: listWithOtherIds.id, lines: [] },
};
const opened = decodeEstimate(link, context);
const old = opened?.estimate ?? example;

test('a link opens with its own list, whatever today’s list has', () => {
  expect(opened?.problems).toEqual([]);
  expect(old.list).toBe(priceList.id);
  expect(estimate(requestOf(old), priceList).tiers.map(({ tierId }) => tierId)).toEqual(
    priceList.tiers.map(({ id }) => id),
  );
});

test('without a counterpart nothing is subtracted', () => {
  const change = priceChange(requestOf(old), priceList, listWithOtherIds);
  if (isRuleError(change)) throw new Error(change.code);
  expect(change.goneLines).toEqual([0, 1]);
  for (const { parts } of change.tiers) for (const { difference } of parts) expect(difference).toBeNull();
});

test('what has no counterpart is told in words', () => {
  const told = difference(listWithOtherIds);
  expect(told).toContain('the role Technician is not in today’s price list');
  expect(told).toContain('the role Engineer is not in today’s price list');
  expect(told).toContain('not in this price list');
  expect(told).not.toMatch(/undefined|NaN|null/);
});

test('taken over, it has what today’s list has, and says by name what that lacks', () => {
  const { estimate: kept, gone } = takeOver(old, lists, wordsIn.en);
  expect(kept).toMatchObject({ list: listWithOtherIds.id, lines: [], months: 12 });
  expect(isRuleError(quote(requestOf(kept), listWithOtherIds))).toBe(false);
  expect(gone).toEqual([
    { code: 'goneRole', found: 'Technician' },
    { code: 'goneRole', found: 'Engineer' },
    { code: 'goneChoice', found: 'Luxembourg' },
    { code: 'goneChoice', found: 'Belgium' },
    { code: 'goneChoice', found: 'chat' },
    { code: 'goneChoice', found: 'Standard' },
    { code: 'goneChoice', found: 'Office' },
  ]);
});

const inPounds: PriceList = { ...priceList, id: listWithOtherIds.id, currency: 'GBP' };
const withVat: PriceList = {
  ...priceList,
  id: listWithOtherIds.id,
  vat: { ...priceList.vat, included: priceList.vat.rates[0]?.country },
};

test.each([
  ['another currency', inPounds],
  ['VAT inside its prices', withVat],
])('amounts of a list with %s are shown beside the old ones, not subtracted', (_, current) => {
  const change = priceChange(requestOf(old), priceList, current);
  if (isRuleError(change)) throw new Error(change.code);
  for (const { parts } of change.tiers) for (const { difference } of parts) expect(difference).toBeNull();
});

test('amounts of a list in another currency are in that currency', () => {
  const told = difference(inPounds);
  expect(told).toContain('€58.00');
  expect(told).toContain('£58.00');
  expect(told).toContain('cannot be compared');
});
