import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundBy } from '../../../src/rules/compare/flip.ts';
import { firstFound, type Search } from '../../../src/rules/compare/step-search.ts';
import { isRuleError, ruleError } from '../../../src/rules/errors.ts';
import { cents } from '../../../src/rules/money/cents.ts';
import { tierId } from '../../support/published.ts';

interface Asked {
  readonly most: number;
  /** The steps at which it holds. */
  readonly at: readonly number[];
  /** From which step on it cannot hold. */
  readonly overFrom?: number;
  readonly errorFrom?: number;
  /** From which step on the work pays the next step of a rate. */
  readonly nextRateFrom?: number;
  readonly growth?: 1 | 2;
}

const none = tierId('none');

/** What is found, and at which steps it was looked, where a step costs a cent. */
const searched = ({
  most,
  at,
  overFrom = Infinity,
  errorFrom = Infinity,
  nextRateFrom = Infinity,
  growth = 2,
}: Asked) => {
  const looked: number[] = [];
  const search: Search = {
    most,
    totalsAt: (step) => {
      looked.push(step);
      if (step >= errorFrom) return ruleError('tierNotListed', { tierId: none });
      const reached = step >= nextRateFrom ? '1' : '0';
      return [{ tierId: none, total: cents(step), reached, line: undefined }];
    },
    isFound: ([one]) => one !== undefined && at.includes(one.total),
    isOver: ([one]) => one !== undefined && one.total >= overFrom,
    isRuledOut: ([from], [to]) => !at.some((step) => from && to && step >= from.total && step <= to.total),
  };
  const found = foundBy(firstFound(search, growth));
  return { looked, found: found === null || isRuleError(found) ? found : found.step };
};

const anyStep = fc.integer({ min: 1, max: 2_000 });

describe('the first step at which something holds', () => {
  test('is found wherever it is, and none beyond the most that are looked at', () => {
    fc.assert(
      fc.property(anyStep, fc.array(anyStep, { maxLength: 4 }), fc.constantFrom(1, 2), (most, at, growth) => {
        const { found, looked } = searched({ most, at, growth });
        const within = at.filter((step) => step <= most);
        expect(found).toBe(within.length === 0 ? null : Math.min(...within));
        expect(Math.max(...looked)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test.each([
    ['far away', [30_000]],
    ['at the last', [60_000]],
    ['nowhere', []],
  ])('is found with few looks where it is %s', (_, at) => {
    const { looked, found } = searched({ most: 60_000, at });
    expect(found).toBe(at[0] ?? null);
    expect(looked.length).toBeLessThan(120);
  });

  test('is looked for at each step where nothing may be ruled out', () => {
    expect(searched({ most: 100, at: [5], growth: 1 }).looked).toEqual([1, 2, 3, 4, 5]);
  });

  test('is not looked for from where it cannot hold any more', () => {
    expect(searched({ most: 100, at: [50], overFrom: 40, growth: 1 })).toMatchObject({ found: null });
    expect(searched({ most: 100, at: [39], overFrom: 40, growth: 1 })).toMatchObject({ found: 39 });
  });

  test('is an error where one comes first, be it ahead', () => {
    expect(searched({ most: 100, at: [], errorFrom: 1 }).found).toMatchObject({ code: 'tierNotListed' });
    expect(searched({ most: 100, at: [50], errorFrom: 10 }).found).toMatchObject({ code: 'tierNotListed' });
  });

  test('is not passed over where the next step of a rate begins, after which more work can cost less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2_000 }), (nextRateFrom) => {
        // Nothing is ruled out from one step of a rate to another, so that the first of the next is looked at.
        expect(searched({ most: 2_000, at: [], nextRateFrom }).looked).toContain(nextRateFrom);
      }),
    );
  });
});
