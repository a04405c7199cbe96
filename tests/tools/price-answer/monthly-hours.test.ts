import { expect, test } from 'vitest';
import { isRuleError } from '../../../src/rules/index.ts';
import type { RoleId } from '../../../src/schema/identifier.ts';
import type { Cents } from '../../../src/schema/units.ts';
import {
  cheapestHours,
  hoursOf,
  hoursOfTier,
  mostHours,
  priceEachMonth,
  withHours,
} from '../../../src/tools/price-answer/monthly-hours.ts';
import { providerList } from '../../providers/read-list.ts';
import { idsIn, priceList } from '../../support/published.ts';

const fourHours = withHours({ list: priceList.id, months: 1, lines: [] }, 4, {
  roleId: 'technician' as RoleId,
  place: 'remote',
});

test.each([3, 24])(
  'the level that is named the cheapest shows the lowest amount, with a term of %i months',
  (months) => {
    const tiers = priceList.tiers.map((tier) =>
      tier.id === 'standard' ? { ...tier, monthlyFee: 1_000 as Cents, terms: [{ months }] } : tier,
    );
    const found = priceEachMonth(fourHours, { ...priceList, schemaVersion: 2, tiers });
    if (isRuleError(found)) throw new Error(found.code);
    const lowest = Math.min(...found.tiers.map(({ perMonth }) => perMonth.cents));
    expect(found.tiers.filter(({ perMonth }) => perMonth.cents === lowest).map(({ tierId }) => tierId)).toEqual([
      'standard',
    ]);
    expect(found.cheapest.tierIds).toEqual(['standard']);
  },
);

test('the hours are those of the work that is asked for, be it on site', () => {
  const work = { roleId: 'technician' as RoleId, place: 'onSite' } as const;
  const visits = withHours({ list: priceList.id, months: 1, lines: [] }, 7, work);
  expect(visits.lines).toMatchObject([{ place: 'onSite', times: 7 }]);
  expect(hoursOf(visits, work)).toBe(7);
  expect(hoursOf(fourHours, work)).toBeNull();
});

const { tierId } = idsIn(priceList);
const remoteTechnician = { roleId: 'technician' as RoleId, place: 'remote' } as const;

test('a technician is the cheapest without a contract up to 14 hours, then under Standard, then under Office', () => {
  expect(cheapestHours(priceList, remoteTechnician)).toEqual([
    { from: 1, to: 14, tierIds: [tierId('none')] },
    { from: 15, to: 25, tierIds: [tierId('standard')] },
    { from: 26, to: 40, tierIds: [tierId('office')] },
  ]);
});

const otherLists = ['blocks-of-hours', 'one-level', 'six-bands', 'vat-inside', 'per-user'] as const;
const lists = [['today', priceList] as const, ...otherLists.map((name) => [name, providerList(name)] as const)];

test.each(lists)('each hour of %s is told once, with the levels that cost the least there', (_, list) => {
  const work = { roleId: list.roles[0]?.id ?? remoteTechnician.roleId, place: 'remote' } as const;
  const told = cheapestHours(list, work).flatMap(({ from, to, tierIds }) =>
    Array.from({ length: to - from + 1 }, (_hour, index) => ({ hours: from + index, tierIds })),
  );
  const asked = Array.from({ length: mostHours }, (_hour, index) => {
    const found = priceEachMonth(withHours({ list: list.id, months: 1, lines: [] }, index + 1, work), list);
    return { hours: index + 1, tierIds: isRuleError(found) ? [] : found.cheapest.tierIds };
  });
  const isAlwaysTheSame = asked.every(({ tierIds }) => tierIds.join() === asked[0]?.tierIds.join());
  expect(told).toEqual(isAlwaysTheSame ? [] : asked);
});

test('a level that shares an hour with another one is told with both of its stretches as one', () => {
  const [none, standard] = [tierId('none'), tierId('standard')];
  const shared = [
    { from: 1, to: 9, tierIds: [none] },
    { from: 10, to: 10, tierIds: [none, standard] },
    { from: 11, to: 20, tierIds: [standard] },
    { from: 21, to: 40, tierIds: [none] },
  ];
  expect(hoursOfTier(shared, none)).toEqual([
    [1, 10],
    [21, 40],
  ]);
  expect(hoursOfTier(shared, standard)).toEqual([[10, 20]]);
  expect(hoursOfTier(shared, tierId('office'))).toEqual([]);
});
