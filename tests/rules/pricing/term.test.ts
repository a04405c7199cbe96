import { describe, expect, test } from 'vitest';
import { besideAsked } from '../../../src/rules/index.ts';
import { longestTerm } from '../../../src/rules/pricing/concepts/term.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { estimate, euros, line } from '../../support/requests.ts';

const terms = [{ months: 12 }, { months: 24 }];

describe('the months that fees or bundles count', () => {
  const prepaid = [{ minutes: 600, amount: 900, validMonths: 18 }];
  const longest = (months: number, one: object, other: object, term?: number) => {
    const [first, second] = twoTiers({});
    const { tiers } = listWith({
      tiers: [
        { ...first, ...one },
        { ...second, ...other },
      ],
    });
    return longestTerm(tiers, { months, ...(term !== undefined && { term }) });
  };

  test.each<[string, number | undefined, number]>([
    ['those that were asked', longest(3, {}, {}), 3],
    ['the first term where one level has any', longest(3, {}, { terms }), 12],
    ['the term that was chosen', longest(3, { terms }, {}, 24), 24],
    ['those that were asked where they are more', longest(36, { terms }, { prepaid }), 36],
    ['how long bundles are good for where that is longer', longest(3, { terms }, { prepaid }), 18],
  ])('are %s', (_, months, wanted) => {
    expect(months).toBe(wanted);
  });
});

describe('a term of a year under an estimate of three months', () => {
  const fees = [{ id: 'setUp', per: 'once', amount: 90 }];
  const list = listWith({ tiers: oneTier({ monthlyFee: 10, fees, terms }) });
  const asked = (months: number) => {
    const [tier] = estimate({ months, lines: [line({ minutes: 60 })] }, list).tiers;
    if (tier === undefined) throw new Error('The list has one level.');
    return tier;
  };

  test('adds the fees of nine more months, and tells what the three come to', () => {
    const { total, perMonth, withinAsked } = asked(3);
    expect(total.cents).toBe(euros(3 * 118 + 90 + 9 * 10));
    expect([perMonth.cents, withinAsked?.cents]).toEqual([euros(118), euros(3 * 118 + 90)]);
  });

  test('leaves beside three months what is paid once', () => {
    expect(besideAsked(asked(3), 3)).toBe(euros(90));
  });

  test.each([12, 14])('tells nothing more where %d months are asked', (months) => {
    expect(asked(months)).not.toHaveProperty('withinAsked');
    expect(besideAsked(asked(months), months)).toBeUndefined();
  });
});
