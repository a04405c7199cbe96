import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Estimate, scenarioView } from '../../../src/estimate/index.ts';
import type { LineItem } from '../../../src/rules/index.ts';
import { makeWords } from '../../../src/words/index.ts';
import { english } from '../../support/dictionaries.ts';
import { anyEstimate, estimateOf, wordsIn } from '../../support/estimates.ts';
import { plain } from '../../support/plain.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const viewOf = (estimate: Estimate) =>
  scenarioView(estimate, estimate, { list: priceList, holidays: { status: 'none' }, words: wordsIn.en });

const hourEveryMonth = line({ minutes: 60, times: 1 });
const twoHoursOnce = line({ minutes: 120, times: 1, per: 'once' });

const shownOf = (items: readonly LineItem[], change: Partial<Estimate>) => {
  const view = viewOf(estimateOf(items, change));
  const [none] = view.tiers;
  return { headline: plain(view.headline), shown: plain(none?.shown.text ?? ''), beside: none?.beside.map(plain) };
};

test('all months are shown until another period is chosen', () => {
  expect(shownOf([hourEveryMonth], {})).toEqual({
    headline: 'No contract is the cheapest: €1,296.00 over 12 months, excluding VAT.',
    shown: '€1,296.00',
    beside: [],
  });
});

test('a month holds what is monthly, and says the rest beside it', () => {
  expect(shownOf([hourEveryMonth, twoHoursOnce], { period: 'month' })).toEqual({
    headline: 'No contract is the cheapest: €108.00 per month plus €216.00 over 12 months, excluding VAT.',
    shown: '€108.00',
    beside: ['plus €216.00 over 12 months', '€126.00 per month on average'],
  });
});

test('there is no average of less than a year', () => {
  expect(shownOf([hourEveryMonth, twoHoursOnce], { months: 11, period: 'month' }).beside).toEqual([
    'plus €216.00 over 11 months',
  ]);
});

test('what a longer term adds after the months that were asked is in no month of those, nor beside them', () => {
  const fees = [{ id: 'check', per: 'quarter', amount: 30 }];
  const list = listWith({ tiers: oneTier({ monthlyFee: 50, fees, terms: [{ months: 24 }] }) });
  const asked = { ...estimateOf([hourEveryMonth], { period: 'month' }), list: list.id };
  const context = { list, holidays: { status: 'none' } as const, words: makeWords('en', english, list) };
  const [tier] = scenarioView(asked, asked, context).tiers;
  // Eight quarters in all, of which four are in the twelve months.
  expect(plain(tier?.amounts.find(({ id }) => id === 'total')?.text ?? '')).toBe('€2,736.00');
  expect(plain(tier?.shown.text ?? '')).toBe('€158.00');
  expect(tier?.beside.map(plain)).toEqual(['plus €120.00 over 12 months', '€168.00 per month on average']);
});

test('a year is the first twelve months', () => {
  expect(shownOf([hourEveryMonth, twoHoursOnce], { months: 36, period: 'year' })).toMatchObject({
    headline:
      'No contract is the cheapest: €1,512.00 in the first 12 months (€4,104.00 over 36 months), excluding VAT.',
    shown: '€1,512.00',
  });
});

test('less than a year has no first year', () => {
  const view = viewOf(estimateOf([hourEveryMonth], { months: 11, period: 'year' }));
  expect(view.period).toBe('whole');
  expect(view.periods).toEqual(['month', 'whole']);
});

test('the cheapest does not depend on the period', () => {
  fc.assert(
    fc.property(anyEstimate, fc.constantFrom('month' as const, 'year' as const), (estimate, period) => {
      const { period: _, ...whole } = estimate;
      const cheapest = (shown: Estimate) => viewOf(shown).tiers.map(({ isCheapest }) => isCheapest);
      expect(cheapest({ ...estimate, period })).toEqual(cheapest(whole));
    }),
  );
});

test('what is shown is a column of the answer', () => {
  fc.assert(
    fc.property(anyEstimate, (estimate) => {
      for (const { amounts, shown } of viewOf(estimate).tiers) expect(amounts).toContainEqual(shown);
    }),
  );
});
