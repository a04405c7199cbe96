import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleSets } from '../../../src/rules/pricing/concepts/bundle-sets.ts';
import { bundleRate } from '../../../src/rules/pricing/concepts/rate-from-bundles.ts';
import type { Bundle } from '../../../src/schema/contract-minutes.ts';
import type { BandId, RoleId } from '../../../src/schema/identifier.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';

const read = (prepaid: readonly object[]): readonly Bundle[] => {
  const [tier] = listWith({ tiers: oneTier({ prepaid }) }).tiers;
  if (tier?.prepaid === undefined) throw new Error('The level has bundles.');
  return tier.prepaid;
};

const fixed = (hours: number, amount: number) => ({ minutes: hours * 60, amount, validMonths: 12 });

/** From five hours on: 100 an hour up to ten, 95 up to twenty-five, and 85 beyond that. */
const sized = (brackets: string) => ({
  from: 300,
  step: 60,
  validMonths: 12,
  brackets,
  steps: [{ upTo: 600, perHour: 100 }, { upTo: 1_500, perHour: 95 }, { perHour: 85 }],
});

/** What the cheapest set for so many hours comes to, and its bundles in hours. */
const setFor = (hours: number, prepaid: readonly object[]) => {
  const sets = bundleSets(read(prepaid));
  const units = Math.ceil((hours * 60) / sets.unit);
  const { cents, size } = sets.at(units);
  const bundles = sets.bundlesAt(units);
  expect(bundles.reduce((sum, one) => sum + one.times * one.cents, 0)).toBe(cents);
  expect(bundles.reduce((sum, one) => sum + one.times * one.minutes, 0)).toBe(size * sets.unit);
  return [cents / 100, ...bundles.map(({ times, minutes }) => `${times} x ${minutes / 60}`)];
};

describe('the cheapest set of bundles', () => {
  const three = [fixed(5, 500), fixed(10, 900), fixed(20, 1_600)];

  test.each<[number, unknown[]]>([
    [0, [0]],
    [1, [500, '1 x 5']],
    [6, [900, '1 x 10']],
    [15, [1_400, '1 x 10', '1 x 5']],
    [16, [1_600, '1 x 20']],
    [41, [3_700, '2 x 20', '1 x 5']],
    [2_000_001, [160_000_500, '100000 x 20', '1 x 5']],
  ])('for %d hours in three sizes', (hours, wanted) => {
    expect(setFor(hours, three)).toEqual(wanted);
  });

  test.each<[string, number, unknown[]]>([
    ['volume', 3, [500, '1 x 5']],
    ['volume', 20, [1_900, '1 x 20']],
    ['volume', 24, [2_210, '1 x 26']],
    ['volume', 30.5, [2_635, '1 x 31']],
    ['volume', 2_000_000, [170_000_000, '1 x 2000000']],
    ['graduated', 20, [1_950, '1 x 20']],
    ['graduated', 30, [2_850, '1 x 30']],
    ['graduated', 2_000_000, [85 * 2_000_000 + 300, '1 x 2000000']],
  ])('of any size, by %s, for %d hours', (brackets, hours, wanted) => {
    expect(setFor(hours, [sized(brackets)])).toEqual(wanted);
  });

  test('of any size in steps of two hours, for two million and one', () => {
    const byTwo = { ...sized('volume'), step: 120 };
    expect(setFor(2_000_001, [byTwo])).toEqual([85 * 2_000_001, '1 x 2000001']);
  });

  test('for very much work is that of the size that costs the least by the hour, and of others for what is left', () => {
    expect(setFor(100_007, [fixed(5, 300), fixed(7, 425)])).toEqual([6_000_425, '1 x 7', '20000 x 5']);
  });

  test('may join bundles of any size with those of one', () => {
    expect(setFor(23, [sized('volume'), fixed(18, 900)])).toEqual([1_400, '1 x 18', '1 x 5']);
  });

  test('ends with the last step that has an end: more is held in several', () => {
    const ended = { ...sized('volume'), steps: [{ upTo: 600, perHour: 100 }] };
    expect(setFor(14, [ended])).toEqual([1_400, '1 x 9', '1 x 5']);
  });

  test('of equal sets is the one that holds the least', () => {
    expect(setFor(4, [fixed(5, 500), fixed(10, 500)])).toEqual([500, '1 x 5']);
  });

  test('of sets that hold and cost the same is that of the fewest bundles', () => {
    expect(setFor(10, [fixed(5, 500), fixed(10, 1_000)])).toEqual([1_000, '1 x 10']);
    expect(setFor(10, [fixed(10, 1_000), fixed(5, 500)])).toEqual([1_000, '1 x 10']);
  });
});

const anyFixed = fc.record({
  minutes: fc.integer({ min: 1, max: 8 }).map((units) => units * 30),
  amount: fc.integer({ min: 1, max: 90 }),
  validMonths: fc.constant(3),
});

const anySized = fc
  .record({
    from: fc.integer({ min: 1, max: 6 }).map((units) => units * 30),
    step: fc.constantFrom(25, 30, 60, 90),
    brackets: fc.constantFrom('volume', 'graduated'),
    ends: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 2 }),
    perHour: fc.array(
      fc.integer({ min: 1, max: 9_999 }).map((amount) => amount / 100),
      { minLength: 3, maxLength: 3 },
    ),
    isEndless: fc.boolean(),
  })
  .map(({ from, step, brackets, ends, perHour, isEndless }) => {
    const upTo = [...new Set([from, ...ends.map((end) => from + end)])].toSorted((one, other) => one - other);
    const steps = [...upTo.map((end) => ({ upTo: end })), ...(isEndless ? [{}] : [])];
    return {
      ...{ from, step, brackets, validMonths: 3 },
      steps: steps.map((one, index) => ({ ...one, perHour: perHour[index % perHour.length] })),
    };
  });

const anyPrepaid = fc.array(fc.oneof(anyFixed, anySized), { minLength: 1, maxLength: 3 }).map(read);

/** Every size up to some minutes, with what it costs by its list. */
const sizesOf = (bundle: Bundle, most: number): { minutes: number; cents: number }[] => {
  if ('minutes' in bundle) return [{ minutes: bundle.minutes, cents: bundle.amount }];
  const { from, step, steps, brackets } = bundle;
  const last = steps.at(-1)?.upTo ?? Number.POSITIVE_INFINITY;
  const sizes = Array.from({ length: Math.ceil((most + 600) / step) }, (_, index) => from + index * step);
  const perHourAt = (minute: number) => steps.find(({ upTo = Infinity }) => minute <= upTo)?.perHour ?? 0;
  const exact = (minutes: number): number =>
    brackets === 'volume'
      ? minutes * perHourAt(minutes)
      : Array.from({ length: minutes }, (_, minute) => perHourAt(minute + 1)).reduce<number>(
          (sum, one) => sum + one,
          0,
        );
  return sizes
    .filter((minutes) => minutes <= last)
    .map((minutes) => ({ minutes, cents: Math.round(exact(minutes) / 60) }));
};

test('is never dearer than any other that holds the work', () => {
  fc.assert(
    fc.property(anyPrepaid, fc.integer({ min: 0, max: 700 }), (prepaid, need) => {
      const sizes = prepaid.flatMap((bundle) => sizesOf(bundle, need));
      const cheapest = [0];
      for (let minutes = 1; minutes <= need; minutes += 1) {
        cheapest[minutes] = Math.min(
          ...sizes.map((size) => size.cents + (cheapest[Math.max(0, minutes - size.minutes)] ?? 0)),
        );
      }
      const sets = bundleSets(prepaid);
      const units = Math.ceil(need / sets.unit);
      expect(sets.at(units).cents).toBe(cheapest[need]);
      expect(sets.at(units).size * sets.unit).toBeGreaterThanOrEqual(need);
      const bundles = sets.bundlesAt(units);
      expect(bundles.reduce((sum, one) => sum + one.times * one.cents, 0)).toBe(cheapest[need]);
    }),
  );
});

test('goes on beyond what is counted one by one as it would by counting', () => {
  fc.assert(
    fc.property(anyPrepaid, fc.integer({ min: 1, max: 300 }), (prepaid, more) => {
      const sets = bundleSets(prepaid);
      const { counted, period } = sets;
      const units = counted + more;
      // A set for so many is one for less, and any bundle beside it.
      const sizes = prepaid.flatMap((bundle) => sizesOf(bundle, Math.min(units * sets.unit, 3_000)));
      const others = sizes.map(({ minutes, cents }) => cents + sets.at(units - minutes / sets.unit).cents);
      expect(sets.at(units).cents).toBeLessThanOrEqual(Math.min(...others));
      expect(sets.at(units + period).cents).toBeGreaterThanOrEqual(sets.at(units).cents);
      const bundles = sets.bundlesAt(units);
      expect(bundles.reduce((sum, one) => sum + one.times * one.cents, 0)).toBe(sets.at(units).cents);
      expect(bundles.reduce((sum, one) => sum + one.times * one.minutes, 0)).toBe(sets.at(units).size * sets.unit);
    }),
    { numRuns: 50 },
  );
});

test('is found once for the bundles of a level, and kept', () => {
  const prepaid = read([fixed(5, 500)]);
  expect(bundleSets(prepaid)).toBe(bundleSets(prepaid));
});

describe('what an hour of work without a rate comes to', () => {
  const rates = (technician: unknown) => ({
    weekdayDaytime: { cabling: 95, technician, engineer: 129, consulting: 145 },
  });
  const hourUnder = (tier: object, more: object = {}) => {
    const list = listWith({ ...more, tiers: oneTier({ hourlyRates: {}, ...tier }) });
    const [only] = list.tiers;
    if (only === undefined) throw new Error('The list has one level.');
    return bundleRate('weekdayDaytime' as BandId, 'technician' as RoleId, 'remote', only, list);
  };
  const prepaid = [fixed(10, 900), fixed(20, 1_600)];

  test('is that of the bundles that very much work takes', () => {
    expect(hourUnder({ prepaid })).toBe(8_000);
    expect(hourUnder({ prepaid: [sized('volume')] })).toBe(8_500);
  });

  test('is told for a day where rates are by the day', () => {
    const rateUnit = { minutes: 480, name: { nl: 'dag', en: 'day' } };
    expect(hourUnder({ prepaid }, { rateUnit })).toBe(64_000);
  });

  test('is nothing of bundles where the work has a rate, be it on request, or there are none', () => {
    expect(hourUnder({ prepaid, hourlyRates: rates(108) })).toBeUndefined();
    expect(hourUnder({ prepaid, hourlyRates: rates('onRequest') })).toBeUndefined();
    expect(hourUnder({ monthlyFee: 10 })).toBeUndefined();
  });
});
