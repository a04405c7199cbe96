import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven, costCurve, isRuleError, type LineItem, whatFlips } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';
import { roleId, tierId } from '../../support/published.ts';
import { estimate, line } from '../../support/requests.ts';

const technician = roleId('technician');
const [none, other] = [tierId('none'), tierId('standard')];

interface Figures {
  readonly yearlyFee: number;
  readonly rate: number;
  readonly callOut: number;
  readonly minimum: number;
}

/** Two tiers: the second has a yearly fee, and the first a call-out for each job and a minimum. */
const listOf = ({ yearlyFee, rate, callOut, minimum }: Figures): PriceList => {
  const rates = (technicianRate: number) => ({
    weekdayDaytime: { cabling: 1, technician: technicianRate, engineer: 1, consulting: 1 },
  });
  const [first] = oneTier({ minimumPerMonth: { amount: minimum, of: 'bill' }, hourlyRates: rates(100) });
  return listWith({
    surcharges: [{ id: 'callOut', name: { nl: 'v', en: 'c' }, amount: callOut, per: 'job', when: { tiers: ['none'] } }],
    tiers: [
      first,
      {
        ...first,
        id: 'standard',
        minimumPerMonth: 0,
        fees: [{ id: 'fee', per: 'year', amount: yearlyFee }],
        hourlyRates: rates(rate),
      },
    ],
  });
};

const anyList = fc
  .record({
    yearlyFee: fc.integer({ min: 13, max: 4_000 }),
    rate: fc.integer({ min: 40, max: 110 }),
    callOut: fc.integer({ min: 0, max: 30 }),
    minimum: fc.integer({ min: 0, max: 60 }),
  })
  .map(listOf);

const yearUnder = (list: PriceList, lines: readonly LineItem[]): number[] =>
  estimate({ months: 12, lines }, list).tiers.map(({ total }) => total.cents);

const isNoDearer = (list: PriceList, minutes: number): boolean => {
  const [one = 0, two = 0] = yearUnder(list, [line({ minutes })]);
  return two <= one;
};

describe('where surcharges and minimums bend what work costs', () => {
  test('the break-even point is the first at which an estimate of a year says so', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const point = breakEven(list, none, other, technician, 'remote');
        if (isRuleError(point)) {
          expect(['notAnUpgrade', 'amountTooLarge']).toContain(point.code);
          return;
        }
        const first = Array.from({ length: 400 }, (_, step) => (step + 1) * 15).find((minutes) =>
          isNoDearer(list, minutes),
        );
        if (point !== null && point <= 6_000) expect(first).toBe(point);
        else expect(first).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test('a curve gives the month of a year of such jobs', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const curve = costCurve([{ roleId: technician, minutes: 60 as Minutes }], 600, list);
        if (isRuleError(curve)) throw new Error(curve.code);
        for (const [point, minutes] of curve.minutes.entries()) {
          const year = yearUnder(list, minutes === 0 ? [] : [line({ minutes })]);
          const costs = curve.tiers.map((tier) => tier.costs[point]);
          expect(costs).toEqual(year.map((cents) => Math.round(cents / 12)));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a change that makes another tier the cheapest is one that an estimate confirms', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: 1, max: 600 }), (list, minutes) => {
        const request = { months: 12, lines: [line({ minutes })] };
        const flips = whatFlips(request, list);
        if (isRuleError(flips)) throw new Error(flips.code);
        for (const flip of flips.filter(({ direction }) => direction === 'added')) {
          const lines = [...request.lines, line({ minutes: flip.minutes })];
          expect(estimate({ ...request, lines }, list).cheapest.tierIds).toEqual(flip.cheapest);
          const before = [...request.lines, ...(flip.steps > 1 ? [line({ minutes: flip.minutes - 15 })] : [])];
          expect(estimate({ ...request, lines: before }, list).cheapest.tierIds).not.toEqual(flip.cheapest);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** A hundred an hour, or a fee of 50 a month and fifty an hour: they cost the same at an hour a month. */
const sameAtAnHour = listOf({ yearlyFee: 600, rate: 50, callOut: 0, minimum: 0 });

describe('between a level by the hour and one with a yearly fee', () => {
  const flipsOf = (lines: readonly LineItem[]) => {
    const flips = whatFlips({ months: 12, lines }, sameAtAnHour);
    if (isRuleError(flips)) throw new Error(flips.code);
    return flips.map(({ direction, steps, cheapest }) => [direction, steps, cheapest.join(' and ')]);
  };

  test.each<[string, readonly LineItem[], readonly (readonly (string | number)[])[]]>([
    ['half an hour more', [line({ minutes: 30 })], [['added', 2, 'none and standard']]],
    ['half an hour less', [line({ minutes: 90 })], [['removed', 2, 'none and standard']]],
    ['one job less of three', [line({ minutes: 30, times: 3 })], [['removed', 2, 'none and standard']]],
    ['two jobs less of four', [line({ minutes: 30, times: 4 })], [['removed', 4, 'none and standard']]],
    ['the shorter of two jobs', [line({ minutes: 60 }), line({ minutes: 30 })], [['removed', 2, 'none and standard']]],
    [
      'all of one job and a part of the other',
      [line({ minutes: 60 }), line({ minutes: 45 }), line({ minutes: 15 })],
      [['removed', 4, 'none and standard']],
    ],
    [
      'a step either way where both cost the same',
      [line({ minutes: 60 })],
      [
        ['removed', 1, 'none'],
        ['added', 1, 'standard'],
      ],
    ],
  ])('%s changes which is the cheapest', (_, lines, wanted) => {
    expect(flipsOf(lines).toSorted()).toEqual([...wanted].toSorted());
  });

  test('nothing to take off changes nothing', () => {
    expect(flipsOf([line({ minutes: 120, place: 'onSite' })])).toEqual([]);
  });
});

test.each<[string, Figures, unknown]>([
  ['is at an hour a month', { yearlyFee: 600, rate: 50, callOut: 0, minimum: 0 }, 60],
  ['is at the longest job that is looked at', { yearlyFee: 12_000, rate: 99, callOut: 0, minimum: 0 }, 60_000],
  [
    'is beyond it',
    { yearlyFee: 12_012, rate: 99, callOut: 0, minimum: 0 },
    { code: 'amountTooLarge', data: { tierId: 'standard' } },
  ],
  ['is nowhere where an hour costs the same', { yearlyFee: 600, rate: 100, callOut: 0, minimum: 0 }, null],
  ['is nowhere where an hour costs more', { yearlyFee: 600, rate: 101, callOut: 0, minimum: 0 }, null],
])('the break-even point %s', (_, figures, wanted) => {
  const point = breakEven(listOf(figures), none, other, technician, 'remote');
  if (typeof wanted === 'object' && wanted !== null) expect(point).toMatchObject(wanted);
  else expect(point).toBe(wanted);
});
