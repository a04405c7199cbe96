import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billedMinutes, isRuleError } from '../../../src/rules/index.ts';
import type { BillingRule } from '../../../src/schema/billing.ts';
import { priceList } from '../../support/published.ts';

const { remote, onSite } = priceList.billing;
const bill = (worked: number, rule: BillingRule): number => {
  const billed = billedMinutes(worked, rule);
  return isRuleError(billed) ? Number.NaN : billed;
};

test.each([
  ['no work', 0, 0, 0],
  ['a minute', 1, 15, 60],
  ['a whole step', 15, 15, 60],
  ['a minute past a step', 16, 30, 60],
  ['forty minutes', 40, 45, 60],
  ['the first hour', 60, 60, 60],
  ['a minute past the first hour', 61, 75, 75],
  ['seventy minutes', 70, 75, 75],
])('%s: %i minutes worked bill %i remote and %i on site', (_, worked, remotely, atTheCustomer) => {
  expect([bill(worked, remote), bill(worked, onSite)]).toEqual([remotely, atTheCustomer]);
});

test('bills 70 minutes on site as 75, as its documentation says', () => {
  expect(billedMinutes(70, onSite)).toBe(75);
});

test('a minimum off the grid is rounded up to it', () => {
  expect(billedMinutes(5, { ...remote, minimum: 20 as BillingRule['minimum'] })).toBe(30);
});

describe('refuses what is no number of minutes', () => {
  test.each([Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, 2 ** 53])('%d worked', (worked) => {
    expect(billedMinutes(worked, remote)).toEqual({
      kind: 'error',
      code: 'invalidMinutes',
      data: { minutes: worked },
    });
  });

  test.each([0, -15, 7.5, Number.NaN])('an increment of %d', (increment) => {
    const rule = { ...remote, increment: increment as BillingRule['increment'] };
    expect(billedMinutes(40, rule)).toMatchObject({ code: 'invalidBillingRule', data: { increment } });
  });
});

const anyRule = fc.record({
  increment: fc.integer({ min: 1, max: 120 }),
  minimum: fc.integer({ min: 0, max: 480 }),
}) as fc.Arbitrary<BillingRule>;
const anyMinutes = fc.integer({ min: 1, max: 60_000 });

describe('laws', () => {
  test('never bills less than was worked, nor than the minimum, and always whole steps', () => {
    fc.assert(
      fc.property(anyMinutes, anyRule, (worked, rule) => {
        const billed = bill(worked, rule);
        expect(billed).toBeGreaterThanOrEqual(Math.max(worked, rule.minimum));
        expect(billed % rule.increment).toBe(0);
        expect(billed).toBeLessThan(Math.max(worked, rule.minimum) + rule.increment);
      }),
    );
  });

  test('more work never bills fewer minutes', () => {
    fc.assert(
      fc.property(anyMinutes, anyMinutes, anyRule, (worked, more, rule) => {
        expect(bill(worked + more, rule)).toBeGreaterThanOrEqual(bill(worked, rule));
      }),
    );
  });

  test('splitting a job never bills fewer minutes', () => {
    fc.assert(
      fc.property(anyMinutes, anyMinutes, anyRule, (one, other, rule) => {
        expect(bill(one, rule) + bill(other, rule)).toBeGreaterThanOrEqual(bill(one + other, rule));
      }),
    );
  });
});
