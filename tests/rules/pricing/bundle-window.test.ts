import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BillContext } from '../../../src/rules/pricing/bill-context.ts';
import { bundleSets } from '../../../src/rules/pricing/concepts/bundle-sets.ts';
import { bundleWindow, type QueuedWork } from '../../../src/rules/pricing/concepts/bundle-window.ts';
import type { RatedWork } from '../../../src/rules/pricing/concepts/rated-work.ts';
import type { Bundle } from '../../../src/schema/contract-minutes.ts';
import type { Cents, Minutes } from '../../../src/schema/units.ts';
import { priceList } from '../../support/published.ts';

const [tier] = priceList.tiers;
if (tier === undefined) throw new Error('The list has levels.');
const context: BillContext = { request: { months: 12, lines: [] }, priceList, tier, lines: [] };

interface Work {
  readonly rate: number;
  readonly factor: number;
  readonly minutes: number;
  readonly isFromBundles: boolean;
  /** Cents that its jobs come to beyond that, as each is rounded by itself. */
  readonly rounding: number;
}

const queueOf = (works: readonly Work[]): QueuedWork[] =>
  works
    .toSorted((one, other) => Number(other.isFromBundles) - Number(one.isFromBundles))
    .map(({ rate, factor, minutes, isFromBundles, rounding }) => {
      const factored = isFromBundles ? 0 : rate * factor;
      const work = {
        ...{ rate: factored, factor, minutes, lines: () => [0], share: undefined as never },
        ...{
          cents: isFromBundles ? 0 : Math.round((factored * minutes) / 6_000) + rounding,
          ...(isFromBundles && { pool: 'bundles' as const }),
        },
      } satisfies RatedWork;
      return { month: 0, work };
    });

/** What the work comes to with bundles for so many units: each hundredth of a minute that they do not hold pays its rate. */
const costOf = (units: number, queue: readonly QueuedWork[], prepaid: readonly Bundle[]): number => {
  const sets = bundleSets(prepaid);
  const { cents, size } = sets.at(units);
  let holds = size * sets.unit * 100;
  const over = queue.map(({ work }) => {
    const need = work.minutes * work.factor;
    const left = Math.max(0, need - holds);
    holds = Math.max(0, holds - need);
    if (left > 0 && work.pool === 'bundles') return Number.POSITIVE_INFINITY;
    const part = Math.floor((work.rate * left) / (6_000 * work.factor) + 0.5);
    return left === need ? work.cents : Math.min(work.cents, part);
  });
  return over.reduce((sum, one) => sum + one, cents);
};

const anyBundles = fc.uniqueArray(
  fc.record({ hours: fc.integer({ min: 1, max: 30 }), perHour: fc.constantFrom(60, 75, 80, 90, 100) }),
  { minLength: 1, maxLength: 3, selector: ({ hours }) => hours },
);

const anyWork = fc.array(
  fc.record({
    // Rates that are those of bundles too, so that some choices cost as much.
    rate: fc.oneof(fc.constantFrom(6_000, 8_000, 9_000, 12_000), fc.integer({ min: 4_000, max: 13_000 })),
    rounding: fc.integer({ min: 0, max: 3 }),
    factor: fc.constantFrom(100, 100, 150),
    minutes: fc.integer({ min: 1, max: 20_000 }),
    isFromBundles: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  }),
  { maxLength: 5 },
);

test('the bundles that are bought are the cheapest of all numbers, and the fewest that are as cheap', () => {
  fc.assert(
    fc.property(anyBundles, anyWork, (sizes, works) => {
      const prepaid = sizes.map(({ hours, perHour }) => ({
        ...{ minutes: (hours * 60) as Minutes, amount: (hours * perHour * 100) as Cents, validMonths: 12 },
      }));
      const queue = queueOf(works);
      const sets = bundleSets(prepaid);
      const need = queue.reduce((sum, { work }) => sum + work.minutes * work.factor, 0);
      const all = Array.from({ length: Math.ceil(need / (sets.unit * 100)) + 1 }, (_, units) =>
        costOf(units, queue, prepaid),
      );
      const units = all.indexOf(Math.min(...all));
      const found = bundleWindow(queue, prepaid, context);
      const over = found.served.reduce((sum, { cents }) => sum + cents, 0);
      expect([found.cents + over, found.cents]).toEqual([all[units], sets.at(units).cents]);
      expect(found.served.reduce((sum, { taken }) => sum + taken, found.left)).toBe(
        sets.at(units).size * sets.unit * 100,
      );
    }),
    { numRuns: 300 },
  );
});
