import { describe, expect, test } from 'vitest';
import { breakEven } from '../../../src/rules/index.ts';
import { placeSchema } from '../../../src/schema/conditions.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { idsIn } from '../published.ts';
import { charged, estimate, euros, line } from '../requests.ts';
import { readBreakEvenCases } from './read-break-even-cases.ts';

const places = placeSchema.options;

/** What one job a month costs under a tier, its fee included, and the rate that it is priced at. */
const underTier = (list: PriceList, tier: string, role: string, minutes: number) => {
  const { roleId, tierId } = idsIn(list);
  const result = estimate({ months: 1, lines: [line({ roleId: roleId(role), minutes })] }, list);
  return result.tiers.find(({ tierId: id }) => id === tierId(tier));
};

/** Tests the break-even points of a price list against a file of worked examples. */
export const testBreakEvenCases = (file: string, list: PriceList): void => {
  const { roleId, tierId } = idsIn(list);
  const cases = readBreakEvenCases(file);

  test('the cases name every pair of contracts towards a higher fee, with every role', () => {
    const pairs = list.tiers.flatMap((from) =>
      list.tiers.filter((to) => (to.monthlyFee ?? 0) > (from.monthlyFee ?? 0)).map((to) => [from.id, to.id]),
    );
    const named = cases.map(({ from, to, role }) => `${from} ${to} ${role}`);
    expect(named).toEqual(pairs.flatMap((pair) => list.roles.map(({ id }) => [...pair, id].join(' '))));
  });

  describe.each(cases)('from $from to $to with $role: $hours hours', ({ from, to, more, role, saves, hours }) => {
    test.each(places)('%s', (place) => {
      const minutes = hours === 'never' ? null : hours * 60;
      expect(breakEven(list, tierId(from), tierId(to), roleId(role), place)).toBe(minutes);
    });

    test('follows from the figures that the case names', () => {
      const [before, after] = [underTier(list, from, role, 60), underTier(list, to, role, 60)];
      expect((charged(after, 'monthlyFee').cents ?? 0) - (charged(before, 'monthlyFee').cents ?? 0)).toBe(euros(more));
      expect((charged(before, 'labourPerMonth').cents ?? 0) - (charged(after, 'labourPerMonth').cents ?? 0)).toBe(
        euros(saves),
      );
      const quarters = saves === 0 ? Infinity : Math.ceil((more / saves) * 4);
      expect(quarters).toBe(hours === 'never' ? Infinity : hours * 4);
    });
  });
};
