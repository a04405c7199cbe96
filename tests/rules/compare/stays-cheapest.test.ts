import { describe, expect, test } from 'vitest';
import { canFall, staysCheapest } from '../../../src/rules/compare/stays-cheapest.ts';
import type { TriedTotal } from '../../../src/rules/compare/tried-totals.ts';
import { cents } from '../../../src/rules/money/cents.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { tierId } from '../../support/published.ts';
import { line } from '../../support/requests.ts';
import { dayAndRest } from '../../support/shared-work.ts';

const ids = [tierId('none'), tierId('standard'), tierId('office')];
const [none, standard] = ids;
if (none === undefined || standard === undefined) throw new Error('The list has levels.');

/** What each level comes to, in cents, and its line: the lift to a minimum, and the cents of rounding. */
const totals = (...all: readonly (readonly [total: number, lift?: number, rounding?: number])[]): TriedTotal[] =>
  all.flatMap(([total, lift, rounding = 0], tier) => {
    const id = ids[tier];
    const known = lift === undefined ? undefined : { lift: cents(lift), rounding };
    return id === undefined ? [] : [{ tierId: id, total: cents(total), reached: '', line: known }];
  });

describe('between less and more work the first level stays the cheapest', () => {
  test.each<[string, TriedTotal[], TriedTotal[]]>([
    ['where another costs more with less work than it does with more', totals([100], [301]), totals([300], [302])],
    [
      'where its lead is more than rounding can take',
      totals([100, 0, 2], [105, 0, 2]),
      totals([900, 0, 2], [990, 0, 2]),
    ],
    ['where the same holds at the end', totals([100, 0, 2], [190, 0, 2]), totals([900, 0, 2], [905, 0, 2])],
    ['where both are lifted as much as before', totals([100, 50, 1], [103, 9, 1]), totals([200, 50, 1], [203, 9, 1])],
    ['by the rounding of more work', totals([100, 0, 1], [108, 0, 1]), totals([200, 0, 6], [208, 0, 1])],
  ])('%s', (_, less, more) => {
    expect(staysCheapest(less, more, [none])).toBe(true);
  });
});

describe('between less and more work another level can be the cheapest', () => {
  test.each<[string, TriedTotal[], TriedTotal[]]>([
    ['where nothing is known of how its price goes on', totals([100], [200]), totals([300], [400])],
    ['where it costs with less work what the first does with more', totals([100], [300]), totals([300], [400])],
    ['where rounding can take the lead', totals([100, 0, 2], [104, 0, 2]), totals([900, 0, 2], [990, 0, 2])],
    ['where it can at the end', totals([100, 0, 2], [190, 0, 2]), totals([900, 0, 2], [904, 0, 2])],
    ['where more work is rounded more often', totals([100, 0, 1], [107, 0, 1]), totals([200, 0, 6], [207, 0, 1])],
    ['where its lift to a minimum changes', totals([100, 0, 1], [190, 9, 1]), totals([200, 0, 1], [290, 8, 1])],
    ['where the line of one is not known', totals([100, 0, 1], [190]), totals([200, 0, 1], [290, 0, 1])],
    [
      'where it is so of one of two others',
      totals([100, 0, 1], [900, 0, 1], [101, 0, 1]),
      totals([200, 0, 1], [950, 0, 1], [201, 0, 1]),
    ],
  ])('%s', (_, less, more) => {
    expect(staysCheapest(less, more, [none])).toBe(false);
  });

  test('where two are the cheapest together, or none is', () => {
    const [less, more] = [totals([100], [900]), totals([200], [950])];
    expect(staysCheapest(less, more, [none, standard])).toBe(false);
    expect(staysCheapest(less, more, [])).toBe(false);
  });
});

describe('more work can cost less', () => {
  const stepped = (brackets: string) => ({ brackets, steps: [{ upTo: 600, amount: 110 }, { amount: 50 }] });
  const rates = (technician: unknown) => ({
    hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: stepped('volume'), consulting: 1 } },
  });
  const listOf = (technician: unknown, parts: object = { rateBands: dayAndRest }) => {
    const [first, second] = twoTiers({});
    return listWith({ ...parts, tiers: [first, { ...second, ...rates(technician) }] });
  };
  const evening = line({ start: { at: 'weekday', weekday: 2, time: '20:00' } });

  test('where some of it is at a factor, and moves on to the rate of a later step', () => {
    expect(canFall(listOf(stepped('graduated')), [line(), evening])).toBe(true);
  });

  test.each([
    ['without a time', [line()], listOf(stepped('graduated'))],
    ['without a factor', [evening], listOf(stepped('graduated'), {})],
    ['at one rate', [evening], listOf(100)],
    ['all at the rate of the step that they reach', [evening], listOf(stepped('volume'))],
  ])('but not %s', (_, lines, list) => {
    expect(canFall(list, lines)).toBe(false);
  });
});
