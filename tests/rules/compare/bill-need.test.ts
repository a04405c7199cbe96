import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FailedNeed,
  isRuleError,
  type LineItem,
  type Need,
  type QuoteRequest,
  quoteAmounts,
  type TierMatch,
  tiersThatMeet,
} from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents, Percent } from '../../../src/schema/units.ts';
import { countryId } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';
import { anyClockRequest, euros, line } from '../../support/requests.ts';

const billAtMost = (cents: number): Need => ({ kind: 'billAtMost', cents: cents as Cents });

const matchesOf = (most: number, request: QuoteRequest, list = priceList): TierMatch[] => {
  const quote = quoteAmounts(request, list);
  const found = isRuleError(quote) ? quote : tiersThatMeet([billAtMost(most)], list, {}, quote);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const meeting = (...asked: Parameters<typeof matchesOf>): string[] =>
  matchesOf(...asked)
    .filter(({ meets }) => meets)
    .map(({ tierId }) => tierId);

const bills = (...asked: Parameters<typeof matchesOf>): FailedNeed['value'][] =>
  matchesOf(...asked).flatMap(({ fails }) => fails.map(({ value }) => value));

const work = (...lines: readonly LineItem[]): QuoteRequest => ({ months: 12, lines });
const hourEveryMonth = line({ minutes: 60, times: 1 });

describe('a bill of at most so much a month', () => {
  test('counts the fee and the work of all months, whatever the fee alone is', () => {
    expect(meeting(euros(318), work(hourEveryMonth))).toEqual(['none', 'standard']);
    expect(bills(euros(318), work(hourEveryMonth))).toEqual([
      { unit: 'bill', amount: euros(358), isFrom: false },
      { unit: 'bill', amount: euros(414), isFrom: false },
    ]);
  });

  test('counts work that is done once as a share of each month', () => {
    const once = work(line({ minutes: 720, times: 1, per: 'once' }));
    expect(meeting(euros(108), once)).toEqual(['none']);
    expect(meeting(euros(107.99), once)).toEqual([]);
  });

  test('is not proven by an amount that more comes on top of', () => {
    const visit = work(line({ place: 'onSite', minutes: 60, times: 1 }));
    expect(meeting(euros(5_000), visit)).toEqual([]);
    expect(bills(euros(5_000), visit)[0]).toEqual({ unit: 'bill', amount: euros(108), isFrom: true });
  });

  test('never reads as the limit that it passes', () => {
    const uneven = { months: 7, lines: [line({ minutes: 15, times: 1, per: 'once' })] };
    expect(bills(385, uneven)[0]).toEqual({ unit: 'bill', amount: 386, isFrom: false });
  });

  test('is held against the amount without VAT, where VAT is inside', () => {
    const country = countryId('LU');
    const list: PriceList = {
      ...priceList,
      vat: { ...priceList.vat, included: country, rates: [{ country, percent: 20 as Percent }] },
    };
    expect(meeting(euros(90), work(hourEveryMonth), list)).toEqual(['none']);
    expect(meeting(euros(89.99), work(hourEveryMonth), list)).toEqual([]);
  });

  test('is met by no tier of a request that cannot be priced', () => {
    const found = tiersThatMeet([billAtMost(euros(5_000))], priceList);
    expect(isRuleError(found) ? [] : found.filter(({ meets }) => meets)).toEqual([]);
  });

  test('is met exactly where nothing is open and the total is no more than all months may cost', () => {
    fc.assert(
      fc.property(anyClockRequest, fc.nat(500_000), (request, most) => {
        const quote = quoteAmounts(request, priceList);
        if (isRuleError(quote)) return;
        const expected = quote.tiers
          .filter(({ total, openItems }) => openItems.length === 0 && total.cents <= most * request.months)
          .map(({ tierId }) => tierId);
        expect(meeting(most, request)).toEqual(expected);
      }),
    );
  });
});
