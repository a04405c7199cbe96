import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEven,
  costCurve,
  isRuleError,
  type LineItem,
  type QuoteRequest,
  whatFlips,
} from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { roleId, tierId } from '../../support/published.ts';
import { estimate, line } from '../../support/requests.ts';
import { dayAndRest } from '../../support/shared-work.ts';
import { slowFlips } from './slow-flips.ts';

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

const expectSlowFlips = (request: QuoteRequest, list: PriceList): void => {
  const flips = whatFlips(request, list);
  if (isRuleError(flips)) throw new Error(flips.code);
  expect(flips.filter(({ steps }) => steps <= 40)).toEqual(slowFlips(request, list, 40));
};

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

  const anyWork = fc.array(
    fc.record({ minutes: fc.integer({ min: 1, max: 400 }), times: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 3 },
  );

  test('the smallest change of work that makes another tier the cheapest is that of a slow scan', () => {
    fc.assert(
      fc.property(anyList, anyWork, (list, work) => {
        expectSlowFlips({ months: 12, lines: work.map((one) => line(one)) }, list);
      }),
      { numRuns: 30 },
    );
  });

  test('it is so where a job bills more than the step that it is made shorter by', () => {
    fc.assert(
      fc.property(anyList, anyWork, fc.constantFrom(30, 60, 90), (list, work, minimum) => {
        const billing = { ...list.billing, remote: { ...list.billing.remote, minimum: minimum as Minutes } };
        expectSlowFlips({ months: 12, lines: work.map((one) => line(one)) }, { ...list, billing });
      }),
      { numRuns: 20 },
    );
  });

  test('it is so where evening work at a factor moves on to the rate of a later step', () => {
    const evening = { start: { at: 'weekday', weekday: 2, time: '20:00' } } as const;
    const anyFigures = fc.record({
      fee: fc.integer({ min: 10, max: 400 }),
      upTo: fc.integer({ min: 2, max: 40 }),
      last: fc.integer({ min: 10, max: 90 }),
      minutes: fc.integer({ min: 15, max: 300 }),
      late: fc.integer({ min: 15, max: 300 }),
    });
    fc.assert(
      fc.property(anyFigures, ({ fee, upTo, last, minutes, late }) => {
        const [first, second] = twoTiers({});
        const steps = [{ upTo: upTo * 60, amount: 100 }, { amount: last }];
        const ratesOf = (technician: unknown) => ({
          hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: 1, consulting: 1 } },
        });
        const list = listWith({
          rateBands: dayAndRest,
          tiers: [
            { ...first, ...ratesOf(95) },
            { ...second, monthlyFee: fee, ...ratesOf({ brackets: 'graduated', steps }) },
          ],
        });
        expectSlowFlips({ months: 12, lines: [line({ minutes }), line({ minutes: late, ...evening })] }, list);
      }),
      { numRuns: 20 },
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

  test('a visit beside it is left as it is', () => {
    const visit = line({ minutes: 60, place: 'onSite' });
    expect(flipsOf([visit, line({ minutes: 60 })])).toEqual([['removed', 4, 'none and standard']]);
  });

  test('no job is longer than the longest that is looked at', () => {
    const flips = whatFlips(
      { months: 12, lines: [line({ minutes: 15 })] },
      listOf({ yearlyFee: 12_024, rate: 99, callOut: 0, minimum: 0 }),
    );
    expect(flips).toEqual([]);
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

describe('between rates in steps and one of 45 an hour with a higher fee the break-even point', () => {
  const pointFrom = (steps: readonly object[], to: unknown = 45) => {
    const rates = (technicianRate: unknown) => ({
      hourlyRates: { weekdayDaytime: { cabling: 1, technician: technicianRate, engineer: 1, consulting: 1 } },
    });
    const [first, second] = twoTiers({});
    const list = listWith({
      tiers: [
        { ...first, ...rates({ brackets: 'graduated', steps }) },
        { ...second, monthlyFee: 2_000, ...rates(to) },
      ],
    });
    return breakEven(list, none, tierId('office'), technician, 'remote');
  };
  const notKnown = { code: 'amountTooLarge', data: { tierId: 'office' } };

  test('is nowhere where the last step costs less, whatever the others do', () => {
    expect(pointFrom([{ upTo: 60, amount: 90 }, { upTo: 120, amount: 50 }, { amount: 40 }])).toBeNull();
  });

  test('is nowhere where the last step begins within what is looked at, and not known where it is beyond', () => {
    expect(pointFrom([{ upTo: 720_000, amount: 40 }, { amount: 40 }])).toBeNull();
    expect(pointFrom([{ upTo: 720_001, amount: 40 }, { amount: 40 }])).toMatchObject(notKnown);
  });

  test('is not known where the steps of both end before it', () => {
    const ended = [{ upTo: 600, amount: 60 }];
    expect(pointFrom(ended, { brackets: 'graduated', steps: ended })).toMatchObject(notKnown);
  });
});
