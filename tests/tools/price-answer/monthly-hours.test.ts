import { expect, test } from 'vitest';
import { isRuleError } from '../../../src/rules/index.ts';
import type { RoleId } from '../../../src/schema/identifier.ts';
import type { Cents } from '../../../src/schema/units.ts';
import { hoursOf, priceEachMonth, withHours } from '../../../src/tools/price-answer/monthly-hours.ts';
import { priceList } from '../../support/published.ts';

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
