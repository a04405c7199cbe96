import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven } from '../../../src/rules/index.ts';
import type { BillingRule } from '../../../src/schema/billing.ts';
import { type Place, placeSchema } from '../../../src/schema/conditions.ts';
import type { RoleId, TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents } from '../../../src/schema/units.ts';
import { anyPriceList, withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { estimate, line } from '../../support/requests.ts';

const technician = roleId('technician');

test('technician work pays off a contract from 14.5 hours a month on, as the documentation says', () => {
  expect(breakEven(priceList, tierId('none'), tierId('standard'), technician, 'remote')).toBe(870);
});

/** Two tiers with one role at given rates, in cents, billed by one rule. */
const listOf = (fee: number, from: number, to: number, rule: { increment: number; minimum: number }): PriceList => {
  const rates = [from, to];
  return {
    ...priceList,
    billing: { ...priceList.billing, remote: rule as BillingRule },
    tiers: priceList.tiers.slice(0, 2).map((tier, index) => ({
      ...tier,
      monthlyFee: (index * fee) as Cents,
      hourlyRates: Object.fromEntries(
        priceList.rateBands.map(({ id }) => [id, { [technician]: rates[index] as Cents }]),
      ),
    })),
  };
};

const between = (list: PriceList) => breakEven(list, tierId('none'), tierId('standard'), technician, 'remote');

describe('rounding decides', () => {
  test.each([
    // 11 minutes at 1.01 are 18.52 cents, at 1.00 18.33: the one is rounded up, the other down.
    ['long before the exact quotient of 60 minutes', 1, 101, 100, { increment: 1, minimum: 1 }, 11],
    ['on a step of seven minutes: 23.57 and 23.33 cents', 1, 101, 100, { increment: 7, minimum: 7 }, 14],
    ['from the minimum, where that is enough', 1, 10_800, 10_400, { increment: 15, minimum: 60 }, 60],
    ['from a minimum off the grid, rounded up to it', 1, 10_800, 10_400, { increment: 15, minimum: 50 }, 60],
    ['at exactly the quotient, which is enough', 100, 200, 100, { increment: 1, minimum: 1 }, 60],
    ['at the step after the quotient', 100, 200, 100, { increment: 7, minimum: 7 }, 63],
    [
      'at half a cent below the quotient of 348 000 minutes',
      5_800,
      10_001,
      10_000,
      { increment: 15, minimum: 15 },
      347_970,
    ],
  ])('%s', (_, fee, from, to, rule, minutes) => {
    expect(between(listOf(fee, from, to, rule))).toBe(minutes);
  });

  test('a job that is longer than the break-even point may cost a cent more again', () => {
    const list = listOf(1, 101, 100, { increment: 7, minimum: 7 });
    const dearer = [7, 14, 21].map((minutes) => {
      const [from, to] = estimate({ months: 1, lines: [line({ minutes })] }, list).tiers;
      return (to?.perMonth.cents ?? 0) > (from?.perMonth.cents ?? 0);
    });
    expect(dearer).toEqual([true, false, true]);
  });
});

const anyTier = fc.constantFrom(...priceList.tiers.map(({ id }) => id));
const anyRole = fc.constantFrom(...priceList.roles.map(({ id }) => id));
const anyPlace = fc.constantFrom(...placeSchema.options);
const anyQuestion = fc.record({ from: anyTier, to: anyTier, role: anyRole, place: anyPlace });

const amount = (rate: number, minutes: number): number => Math.floor((2 * rate * minutes + 60) / 120);

/** The definition, step by step: null once one job of a whole life costs more under the other tier. */
const slowly = (list: PriceList, from: TierId, to: TierId, role: RoleId, place: Place): number | null => {
  const [before, after] = [from, to].map((id) => list.tiers.find((tier) => tier.id === id));
  const [high, low] = [before, after].map((tier) => Number(Object.values(tier?.hourlyRates ?? {})[0]?.[role]));
  const more = (after?.monthlyFee ?? 0) - (before?.monthlyFee ?? 0);
  const { increment, minimum } = list.billing[place];
  for (let minutes: number = increment; minutes <= 200_000; minutes += increment) {
    if (minutes >= minimum && more + amount(low ?? 0, minutes) <= amount(high ?? 0, minutes)) return minutes;
  }
  return null;
};

describe('laws', () => {
  test('the answer is that of a slow scan, on price lists of every kind', () => {
    fc.assert(
      fc.property(anyPriceList(2_000), anyQuestion, (list, { from, to, role, place }) => {
        const answer: unknown = breakEven(list, from, to, role, place);
        const fee = (id: TierId) => list.tiers.find((tier) => tier.id === id)?.monthlyFee ?? 0;
        if (fee(to) > fee(from)) expect(answer).toBe(slowly(list, from, to, role, place));
        else expect(answer).toMatchObject({ code: 'notAnUpgrade', data: { from, to } });
      }),
      { numRuns: 500 },
    );
  });

  test('an estimate costs no more there, and more one step before', () => {
    fc.assert(
      fc.property(anyPriceList(30_000), anyQuestion, (list, { from, to, role, place }) => {
        const answer: unknown = breakEven(list, from, to, role, place);
        if (typeof answer !== 'number' || answer > 60_000) return;
        const costsMore = (minutes: number): boolean => {
          const { tiers } = estimate({ months: 1, lines: [line({ roleId: role, place, minutes })] }, list);
          const [before, after] = [from, to].map((id) => tiers.find((tier) => tier.tierId === id)?.perMonth.cents ?? 0);
          return (after ?? 0) > (before ?? 0);
        };
        const { increment, minimum } = list.billing[place];
        expect(costsMore(answer)).toBe(false);
        expect(answer - increment < minimum || costsMore(answer - increment)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a question without an answer gives an error with its code and data', () => {
  const [none, standard] = [tierId('none'), tierId('standard')];

  test.each<[string, object, TierId, TierId, RoleId, Place]>([
    ['tierNotListed', { tierId: 'gold' }, 'gold' as TierId, standard, technician, 'remote'],
    ['tierNotListed', { tierId: 'gold' }, none, 'gold' as TierId, technician, 'remote'],
    ['roleNotListed', { roleId: 'wizard' }, none, standard, 'wizard' as RoleId, 'remote'],
    ['placeNotListed', { place: 'toString' }, none, standard, technician, 'toString' as Place],
    ['notAnUpgrade', { from: 'standard', to: 'none' }, standard, none, technician, 'remote'],
    ['notAnUpgrade', { from: 'standard', to: 'standard' }, standard, standard, technician, 'remote'],
  ])('%s %o', (code, data, from, to, role, place) => {
    expect(breakEven(priceList, from, to, role, place)).toEqual({ kind: 'error', code, data });
  });

  test.each(['none', 'standard'])('a rate on request under %s is no "never"', (tier) => {
    const list = withRateOnRequest([tier], 'technician');
    const data = { tierId: tier, roleId: 'technician' };
    expect(breakEven(list, none, standard, technician, 'remote')).toEqual({
      kind: 'error',
      code: 'rateOnRequest',
      data,
    });
  });

  test('a list without rate bands has every rate on request', () => {
    expect(between({ ...priceList, rateBands: [] })).toMatchObject({ code: 'rateOnRequest' });
  });

  test.each([{ weekdayDaytime: {} }, {}])('a rate that the list leaves out is on request: %o', (hourlyRates) => {
    const list = { ...priceList, tiers: priceList.tiers.map((tier) => ({ ...tier, hourlyRates })) };
    expect(between(list)).toMatchObject({ code: 'rateOnRequest', data: { tierId: 'none' } });
  });

  test('a billing step of 0', () => {
    expect(between(listOf(1, 101, 100, { increment: 0, minimum: 1 }))).toMatchObject({ code: 'invalidBillingRule' });
  });

  test('an amount that cents cannot hold exactly', () => {
    const rule = { increment: 15, minimum: 15 };
    const dear = Math.floor(Number.MAX_SAFE_INTEGER / 1e5);
    const tooLarge = { code: 'amountTooLarge', data: { tierId: 'standard' } };
    expect(between(listOf(1_000_000, dear, dear - 1, rule))).toMatchObject(tooLarge);
    // 100,000 minutes: the amount would be a safe whole number, twice the amount is none.
    expect(between(listOf(1_667, dear, dear - 1, rule))).toMatchObject(tooLarge);
    expect(between(listOf(800, dear, dear - 1, rule))).toBe(47_970);
  });
});
