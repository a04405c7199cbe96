import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aboveLowest,
  breakEven,
  type CostCurve,
  cheapestStretches,
  costCurve,
  crossings,
  curveReach,
  isRuleError,
  pointAt,
  type RoleMinutes,
  shareMinutes,
  totalMinutes,
} from '../../../src/rules/index.ts';
import type { RoleId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { anyPriceList, withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { estimate, line } from '../../support/requests.ts';

const work = (role: RoleId, minutes: number): RoleMinutes => ({ roleId: role, minutes: minutes as Minutes });
const [technician, engineer] = [roleId('technician'), roleId('engineer')];
const hour = [work(technician, 60)];

const curveOf = (mix: readonly RoleMinutes[], most: number, list: PriceList = priceList): CostCurve => {
  const curve = costCurve(mix, most, list);
  if (isRuleError(curve)) throw new Error(curve.code);
  return curve;
};

const anyRole = fc.constantFrom(...priceList.roles.map(({ id }) => id));
const anyMix = fc
  .uniqueArray(anyRole, { minLength: 1 })
  .chain((roles) =>
    fc.tuple(...roles.map((role) => fc.integer({ min: 1, max: 6_000 }).map((minutes) => work(role, minutes)))),
  );

test('technician work: no contract is the cheapest below 14.5 hours, Standard from there, Office from 25.75', () => {
  const stretches = cheapestStretches(curveOf(hour, 2_400));
  expect(stretches).toEqual([
    { from: 0, to: 855, tierIds: ['none'] },
    { from: 870, to: 870, tierIds: ['none', 'standard'] },
    { from: 885, to: 1_515, tierIds: ['standard'] },
    { from: 1_530, to: 1_530, tierIds: ['standard', 'office'] },
    { from: 1_545, to: 2_400, tierIds: ['office'] },
  ]);
});

test('a point of the curve is what a calculator would show', () => {
  const { minutes, tiers } = curveOf(hour, 2_400);
  expect([minutes[0], minutes[1], minutes.at(-1)]).toEqual([0, 15, 2_400]);
  expect(tiers.map(({ costs }) => [costs[0], costs[1]])).toEqual([
    [0, 2_700],
    [5_800, 8_400],
    [26_200, 28_600],
    [31_800, 34_200],
  ]);
});

describe('laws', () => {
  test('every cost is that of an estimate of one job a month for each role', () => {
    fc.assert(
      fc.property(anyPriceList(3_000), anyMix, fc.nat(400), (list, mix, at) => {
        const curve = curveOf(mix, 1_000, list);
        const point = at % curve.minutes.length;
        const shared = shareMinutes(mix, curve.minutes[point] ?? 0, list).filter(({ minutes }) => minutes > 0);
        const lines = shared.map((one) => line({ roleId: one.roleId, minutes: one.minutes }));
        const { tiers } = estimate({ months: 1, lines }, list);
        expect(curve.tiers.map(({ costs }) => costs[point])).toEqual(tiers.map(({ perMonth }) => perMonth.cents));
      }),
    );
  });

  test('lines of one role cross where `breakEven` says', () => {
    fc.assert(
      fc.property(anyPriceList(2_000), anyRole, (list, role) => {
        const curve = curveOf([work(role, 60)], 3_000, list);
        // It ends at a whole step, which can be further.
        const end = curve.minutes.at(-1) ?? 0;
        const found = crossings(curve);
        for (const [from, to] of list.tiers.flatMap((one) => list.tiers.map((other) => [one, other] as const))) {
          const at = found.find((one) => one.from === from.id && one.to === to.id)?.minutes;
          const expected: unknown = breakEven(list, from.id, to.id, role, 'remote');
          expect(at).toBe(typeof expected === 'number' && expected <= end ? expected : undefined);
        }
      }),
    );
  });

  test('the cheapest stretches follow each other from no hours to the end', () => {
    fc.assert(
      fc.property(anyPriceList(3_000), anyMix, (list, mix) => {
        const curve = curveOf(mix, 2_000, list);
        const stretches = cheapestStretches(curve);
        const grid = curve.minutes;
        expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([0, grid.at(-1)]);
        for (const [index, { from, tierIds }] of stretches.entries()) {
          const before = stretches[index - 1];
          expect(tierIds.length).toBeGreaterThan(0);
          if (before) expect(grid.indexOf(from)).toBe(grid.indexOf(before.to) + 1);
          if (before) expect(before.tierIds).not.toEqual(tierIds);
        }
      }),
    );
  });

  test('above the lowest nobody is below 0, and somebody is at 0', () => {
    fc.assert(
      fc.property(anyPriceList(3_000), anyMix, (list, mix) => {
        const { minutes, tiers } = aboveLowest(curveOf(mix, 500, list));
        for (const point of minutes.keys()) expect(Math.min(...tiers.map(({ costs }) => costs[point] ?? -1))).toBe(0);
      }),
    );
  });

  test('hours are shared out whole, in steps, and more hours give nobody fewer', () => {
    fc.assert(
      fc.property(anyMix, fc.nat(400), (mix, steps) => {
        const step = priceList.billing.remote.increment;
        const [shared, next] = [steps, steps + 1].map((count) => shareMinutes(mix, count * step, priceList));
        expect(totalMinutes(shared ?? [])).toBe(steps * step);
        expect(shared?.every(({ minutes }) => minutes % step === 0)).toBe(true);
        expect(shared?.every(({ minutes }, role) => minutes <= (next?.[role]?.minutes ?? 0))).toBe(true);
      }),
    );
  });

  test('any time is shared out to the minute, and bills as many steps as its own', () => {
    fc.assert(
      fc.property(anyMix, fc.nat(4_000), (mix, minutes) => {
        const step = priceList.billing.remote.increment;
        const shared = shareMinutes(mix, minutes, priceList);
        expect(totalMinutes(shared)).toBe(minutes);
        expect(shared.reduce((sum, one) => sum + Math.ceil(one.minutes / step), 0)).toBe(Math.ceil(minutes / step));
      }),
    );
  });

  test('a mix in whole steps shares its own hours out as they are', () => {
    fc.assert(
      fc.property(anyMix, (mix) => {
        const whole = mix.map((one) => work(one.roleId, one.minutes * priceList.billing.remote.increment));
        expect(shareMinutes(whole, totalMinutes(whole), priceList)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('the point of so many minutes is what they bill', () => {
    fc.assert(
      fc.property(anyPriceList(3_000), fc.integer({ min: 1, max: 2_000 }), (list, minutes) => {
        const curve = curveOf(hour, 2_100, list);
        const { increment, minimum } = list.billing.remote;
        const billed = Math.ceil(Math.max(minutes, minimum) / increment) * increment;
        expect(curve.minutes[pointAt(curve, minutes, list)]).toBe(billed);
      }),
    );
  });
});

test('a picture reaches past the last crossing, and as far as the hours that were asked for', () => {
  expect(curveReach(hour, 240 as Minutes, priceList)).toBe(40 * 60);
  expect(curveReach([work(roleId('cabling'), 60)], 0 as Minutes, priceList)).toBe(140 * 60);
  expect(curveReach(hour, (300 * 60) as Minutes, priceList)).toBe(300 * 60);
  expect(curveReach([], 0 as Minutes, priceList)).toBe(40 * 60);
});

test('a tier that leaves a rate on request has no line', () => {
  const list = withRateOnRequest(['office'], 'technician');
  const curve = curveOf([work(technician, 60), work(engineer, 60)], 300, list);
  expect(curve.unpriced).toEqual([tierId('office')]);
  expect(curve.tiers.map((tier) => tier.tierId)).toEqual(['none', 'standard', 'business']);
});

test('a role that is not listed is an error', () => {
  expect(costCurve([work('wizard' as RoleId, 60)], 60, priceList)).toMatchObject({ code: 'roleNotListed' });
});
