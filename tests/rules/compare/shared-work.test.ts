import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEven,
  cheapestStretches,
  costCurve,
  isRuleError,
  type LineItem,
  type QuoteRequest,
  whatFlips,
} from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { roleId, tierId } from '../../support/published.ts';
import { estimate, line } from '../../support/requests.ts';
import { slowFlips } from './slow-flips.ts';

const technician = roleId('technician');
const [none, office] = [tierId('none'), tierId('office')];

const rates = (rate: unknown) => ({
  hourlyRates: { weekdayDaytime: { cabling: 1, technician: rate, engineer: 1, consulting: 1 } },
});
const bundle = (hours: number, amount: number) => ({ minutes: hours * 60, amount, validMonths: 12 });

/** By the hour, and another level. */
const against = (other: object, byTheHour: object = {}): PriceList => {
  const [first, second] = twoTiers({});
  return listWith({
    tiers: [
      { ...first, ...rates(100), ...byTheHour },
      { ...second, ...other },
    ],
  });
};

const yearOf = (list: PriceList, lines: readonly LineItem[]): number[] =>
  estimate({ months: 12, lines }, list).tiers.map(({ total }) => total.cents);

const curveOf = (list: PriceList, most: number) => {
  const curve = costCurve([{ roleId: technician, minutes: 60 as Minutes }], most, list);
  if (isRuleError(curve)) throw new Error(curve.code);
  return curve;
};

describe('the break-even point', () => {
  const steps = (last: object) => rates({ brackets: 'volume', steps: [{ upTo: 6_000, amount: 100 }, last] });

  test.each<[string, PriceList, unknown]>([
    // A fee of 50 buys an hour a month, worth 100.
    ['is at half an hour where an hour is included', against({ monthlyFee: 50, included: { minutes: 60 } }), 30],
    [
      'is nowhere where the minutes are worth less than the fee',
      against({ monthlyFee: 150, included: { minutes: 60 } }),
      null,
    ],
    // Beyond a hundred hours a year all of them are at 80: 505 minutes a month are the first.
    ['is where all work falls to the next step', against({ monthlyFee: 50, ...steps({ amount: 80 }) }), 510],
    ['is nowhere where steps never make up for the fee', against({ monthlyFee: 50, ...steps({ amount: 100 }) }), null],
    [
      'is not known where a later step could still do so',
      against({
        monthlyFee: 50,
        ...rates({ brackets: 'volume', steps: [{ upTo: 800_000, amount: 100 }, { amount: 1 }] }),
      }),
      { code: 'amountTooLarge' },
    ],
    [
      'is not known where work beyond the last step has no price',
      against({ monthlyFee: 50, ...rates({ brackets: 'graduated', steps: [{ upTo: 600, amount: 100 }] }) }),
      { code: 'amountTooLarge' },
    ],
    // Ten hours for 600, and a fee of 10 a month: 720 in all, which is 7.2 hours a year at 100.
    ['is where a bundle is cheaper', against({ monthlyFee: 10, prepaid: [bundle(10, 600)], hourlyRates: {} }), 45],
  ])('%s', (_, list, wanted) => {
    const point = breakEven(list, none, office, technician, 'remote');
    if (isRuleError(point)) expect(point).toMatchObject(wanted as object);
    else expect(point).toBe(wanted);
  });

  test('is not known where bundles could make up for a fee beyond what is tried', () => {
    const list = against({ monthlyFee: 90_000, prepaid: [bundle(10, 999)] }, {});
    expect(breakEven(list, none, office, technician, 'remote')).toMatchObject({ code: 'amountTooLarge' });
  });
});

test('bundles that are good for two years are held against the work of two years', () => {
  const list = against({ monthlyFee: 1, prepaid: [{ minutes: 600, amount: 576, validMonths: 24 }], hourlyRates: {} });
  // 25 a month in all, against a quarter of an hour of 100 a month: 24 of those fill six of the ten hours.
  expect(breakEven(list, none, office, technician, 'remote')).toBe(15);
  expect(curveOf(list, 15).tiers.map(({ costs }) => costs[1])).toEqual([2_500, 2_500]);
});

describe('a fee that is paid once is shared out over the term', () => {
  const terms = [{ months: 12 }, { months: 24 }];
  const start = { fees: [{ id: 'start', per: 'once', amount: 2_400 }], terms, ...rates(50) };

  test.each<[string, object, number | undefined, number]>([
    ['of a year, at 200 a month', {}, undefined, 240],
    ['of two years where those are chosen, at 100 a month', {}, 24, 120],
    ['of a year, with an hour included', { included: { minutes: 60 } }, 12, 180],
    ['of two years, with an hour included', { included: { minutes: 60 } }, 24, 60],
  ])('%s', (_, more, term, minutes) => {
    const list = against({ ...start, ...more });
    const counts = term === undefined ? {} : { term };
    expect(breakEven(list, none, office, technician, 'remote', counts)).toBe(minutes);
    const curve = costCurve([{ roleId: technician, minutes: 60 as Minutes }], minutes, list, counts);
    if (isRuleError(curve)) throw new Error(curve.code);
    const [one, two] = curve.tiers.map(({ costs }) => costs.at(-1));
    expect(one).toBe(two);
  });
});

describe('the stretches of a curve', () => {
  test('name every change of the cheapest where bundles make steps', () => {
    const list = against({ prepaid: [bundle(10, 600)], hourlyRates: {} });
    const names = cheapestStretches(curveOf(list, 180)).map(({ from, to, tierIds }) => [from, to, tierIds.join()]);
    expect(names).toEqual([
      [0, 0, 'none,office'],
      // Up to six hours a year by the hour, then a bundle, and a second one from more than ten hours on.
      [15, 15, 'none'],
      [30, 30, 'none,office'],
      [45, 45, 'office'],
      [60, 60, 'none,office'],
      [75, 180, 'office'],
    ]);
  });

  test('leave a level out whose last step ends within the curve', () => {
    const list = against(rates({ brackets: 'graduated', steps: [{ upTo: 600, amount: 50 }] }));
    expect(curveOf(list, 60).unpriced).toEqual([office]);
    expect(curveOf(list, 30).unpriced).toEqual([]);
  });
});

const anyShared = fc.oneof(
  fc
    .record({ minutes: fc.integer({ min: 1, max: 300 }), fee: fc.integer({ min: 1, max: 200 }) })
    .map(({ minutes, fee }) => ({ monthlyFee: fee, included: { minutes } })),
  fc
    .record({
      brackets: fc.constantFrom('volume', 'graduated'),
      upTo: fc.integer({ min: 60, max: 3_000 }),
      first: fc.integer({ min: 60, max: 120 }),
      last: fc.integer({ min: 40, max: 120 }),
      fee: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ brackets, upTo, first, last, fee }) => ({
      monthlyFee: fee,
      ...rates({ brackets, steps: [{ upTo, amount: first }, { amount: last }] }),
    })),
  fc
    .record({
      hours: fc.integer({ min: 2, max: 20 }),
      perHour: fc.integer({ min: 50, max: 110 }),
      rate: fc.option(fc.integer({ min: 60, max: 130 })),
      fee: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ hours, perHour, rate, fee }) => ({
      monthlyFee: fee,
      prepaid: [bundle(hours, hours * perHour)],
      ...(rate === null ? { hourlyRates: {} } : rates(rate)),
    })),
);

describe('where months share the price of work', () => {
  test('the break-even point is the first at which an estimate of a year says so', () => {
    fc.assert(
      fc.property(anyShared, (other) => {
        const list = against(other);
        const point = breakEven(list, none, office, technician, 'remote');
        const isNoDearer = (minutes: number) => {
          const [one = 0, two = 0] = yearOf(list, [line({ minutes })]);
          return two <= one;
        };
        const first = Array.from({ length: 120 }, (_, step) => (step + 1) * 15).find(isNoDearer);
        if (isRuleError(point)) expect([point.code, first]).toEqual(['amountTooLarge', undefined]);
        else if (point !== null && point <= 1_800) expect(first).toBe(point);
        else expect(first).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test('a curve gives the month of a year of such jobs', () => {
    fc.assert(
      fc.property(anyShared, (other) => {
        const list = against(other);
        const curve = curveOf(list, 900);
        for (const [point, minutes] of curve.minutes.entries()) {
          const year = yearOf(list, minutes === 0 ? [] : [line({ minutes })]);
          expect(curve.tiers.map(({ costs }) => costs[point])).toEqual(year.map((cents) => Math.round(cents / 12)));
        }
      }),
      { numRuns: 20 },
    );
  });

  const flipsOf = (request: QuoteRequest, list: PriceList, most: number) => {
    const flips = whatFlips(request, list);
    if (isRuleError(flips)) throw new Error(flips.code);
    return flips.filter(({ steps }) => steps <= most);
  };

  const anyWork = fc.array(
    fc.record({ minutes: fc.integer({ min: 1, max: 300 }), times: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 2 },
  );

  test('the smallest change of work that makes another level the cheapest is that of a slow scan', () => {
    fc.assert(
      fc.property(anyShared, anyWork, (other, work) => {
        const list = against(other);
        const request: QuoteRequest = { months: 12, lines: work.map((one) => line(one)) };
        expect(flipsOf(request, list, 40)).toEqual(slowFlips(request, list, 40));
      }),
      { numRuns: 40 },
    );
  });

  test('it is so too far away, where a year falls to the rate of a later step and rises again', () => {
    const anyFar = fc.record({
      fee: fc.integer({ min: 50, max: 3_000 }),
      ends: fc.uniqueArray(fc.integer({ min: 10, max: 900 }), { minLength: 2, maxLength: 3 }),
      rates: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 60, max: 120 }))),
      minutes: fc.integer({ min: 1, max: 6_000 }),
    });
    fc.assert(
      fc.property(anyFar, ({ fee, ends, rates: amounts, minutes }) => {
        const steps = [...ends.toSorted((one, two) => one - two).map((hours) => ({ upTo: hours * 60 })), {}];
        const volume = steps.map((step, index) => ({ ...step, amount: amounts[index] }));
        const list = against({ monthlyFee: fee, ...rates({ brackets: 'volume', steps: volume }) });
        const request: QuoteRequest = { months: 12, lines: [line({ minutes })] };
        expect(flipsOf(request, list, 300)).toEqual(slowFlips(request, list, 300));
      }),
      { numRuns: 12 },
    );
  });
});
