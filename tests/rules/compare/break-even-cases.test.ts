import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { breakEven } from '../../../src/rules/index.ts';
import { placeSchema } from '../../../src/schema/conditions.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { charged, estimate, euros, line } from '../../support/requests.ts';

const caseSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  more: z.number(),
  role: z.string(),
  saves: z.number(),
  hours: z.union([z.number(), z.literal('never')]),
});

const cases = z.array(caseSchema).parse(parse(readFileSync('tests/cases/break-even.yaml', 'utf8')));

const places = placeSchema.options;

test('the cases name every pair of contracts towards a higher fee, with every role', () => {
  const pairs = priceList.tiers.flatMap((from) =>
    priceList.tiers.filter((to) => (to.monthlyFee ?? 0) > (from.monthlyFee ?? 0)).map((to) => [from.id, to.id]),
  );
  const named = cases.map(({ from, to, role }) => `${from} ${to} ${role}`);
  expect(named).toEqual(pairs.flatMap((pair) => priceList.roles.map(({ id }) => [...pair, id].join(' '))));
});

/** What one job a month costs under a tier, its fee included, and the rate that it is priced at. */
const underTier = (tier: string, role: string, minutes: number) => {
  const result = estimate({ months: 1, lines: [line({ roleId: roleId(role), minutes })] });
  return result.tiers.find(({ tierId: id }) => id === tierId(tier));
};

describe.each(cases)('from $from to $to with $role: $hours hours', ({ from, to, more, role, saves, hours }) => {
  test.each(places)('%s', (place) => {
    const minutes = hours === 'never' ? null : hours * 60;
    expect(breakEven(priceList, tierId(from), tierId(to), roleId(role), place)).toBe(minutes);
  });

  test('follows from the figures that the case names', () => {
    const [before, after] = [underTier(from, role, 60), underTier(to, role, 60)];
    expect((charged(after, 'monthlyFee').cents ?? 0) - (charged(before, 'monthlyFee').cents ?? 0)).toBe(euros(more));
    expect((charged(before, 'labourPerMonth').cents ?? 0) - (charged(after, 'labourPerMonth').cents ?? 0)).toBe(
      euros(saves),
    );
    const quarters = saves === 0 ? Infinity : Math.ceil((more / saves) * 4);
    expect(quarters).toBe(hours === 'never' ? Infinity : hours * 4);
  });
});
