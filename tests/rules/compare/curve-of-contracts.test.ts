import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestStretches, costCurve, isRuleError, type LineItem } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { roleId } from '../../support/published.ts';
import {
  anyListWithBundles,
  anyListWithIncluded,
  anyListWithSteps,
  anyPlainList,
} from '../pricing/random-contracts.ts';
import { slowMonths } from '../pricing/slow-bill.ts';

const technician = roleId('technician');

/** The tier of one list beside that of another, whose hours and billing are the list's. */
const withTierOf = (list: PriceList, other: PriceList): PriceList => ({
  ...list,
  tiers: [...list.tiers, ...other.tiers.map((tier) => ({ ...tier, id: 'other' as TierId }))],
});

/** What a month of one remote job costs on average over a year, the slow way. */
const monthOf = (minutes: Minutes, list: PriceList, tier: PriceList['tiers'][number]): number => {
  const job: LineItem = { roleId: technician, place: 'remote', minutes, times: 1, per: 'month' };
  const request = { months: 12, lines: minutes > 0 ? [job] : [] };
  const months = slowMonths({ list, tier, request }).slice(0, 12);
  return Math.round(months.reduce((sum, month) => sum + month, 0) / 12);
};

describe('the picture of what ever more hours cost', () => {
  test.each([
    ['included minutes', anyListWithIncluded, 400],
    ['rates in steps', anyListWithSteps, 400],
    ['bundles', anyListWithBundles, 60],
  ] as const)('is what the slow way comes to, with %s', (_, anyList, most) => {
    fc.assert(
      fc.property(anyPlainList, anyList, (plain, special) => {
        const list = withTierOf({ ...special, tiers: plain.tiers }, special);
        const curve = costCurve([{ roleId: technician, minutes: 60 as Minutes }], most, list);
        if (isRuleError(curve)) throw new Error(curve.code);
        for (const { tierId, costs } of curve.tiers) {
          const tier = list.tiers.find(({ id }) => id === tierId);
          const points = [...curve.minutes.entries()].filter(([point]) => point % 5 === 0);
          if (tier === undefined) throw new Error(`No tier ${tierId}.`);
          expect(points.map(([point]) => costs[point])).toEqual(
            points.map(([, minutes]) => monthOf(minutes, list, tier)),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test('names every change of the cheapest, a stretch for each', () => {
    fc.assert(
      fc.property(anyPlainList, anyListWithSteps, (plain, special) => {
        const list = withTierOf({ ...special, tiers: plain.tiers }, special);
        const curve = costCurve([{ roleId: technician, minutes: 60 as Minutes }], 600, list);
        if (isRuleError(curve)) throw new Error(curve.code);
        const cheapest = curve.minutes.map((_, point) => {
          const costs = curve.tiers.map((tier) => tier.costs[point] ?? Number.POSITIVE_INFINITY);
          return curve.tiers.filter((_tier, index) => costs[index] === Math.min(...costs)).map(({ tierId }) => tierId);
        });
        const stretches = cheapestStretches(curve);
        const told = curve.minutes.map(
          (minutes) => stretches.find(({ from, to }) => from <= minutes && minutes <= to)?.tierIds,
        );
        expect(told).toEqual(cheapest);
        const changes = cheapest.filter((ids, point) => point > 0 && ids.join() !== cheapest[point - 1]?.join());
        expect(stretches).toHaveLength(changes.length + 1);
      }),
      { numRuns: 40 },
    );
  });
});
