import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, sumCents, timesCents } from '../../../src/rules/money/cents.ts';
import { divideHalfUp } from '../../../src/rules/money/divide-half-up.ts';
import { jobAmount } from '../../../src/rules/money/job-amount.ts';
import { vatAmount } from '../../../src/rules/money/vat-amount.ts';
import type { FactorPercent, Minutes, Percent } from '../../../src/schema/units.ts';

test.each([
  [0, 60, 0],
  [29, 60, 0],
  [30, 60, 1],
  [89, 60, 1],
  [90, 60, 2],
  [5, 2, 3],
  [7, 3, 2],
])('%i / %i rounds half up to %i', (dividend, divisor, result) => {
  expect(divideHalfUp(dividend, divisor)).toBe(result);
});

test('rounds half up exactly, as whole-number arithmetic of any size would', () => {
  const dividends = fc.integer({ min: 0, max: 2 ** 52 });
  fc.assert(
    fc.property(dividends, fc.integer({ min: 1, max: 6_000 }), (dividend, divisor) => {
      const exact = (BigInt(dividend) * 2n + BigInt(divisor)) / (BigInt(divisor) * 2n);
      expect(BigInt(divideHalfUp(dividend, divisor))).toBe(exact);
    }),
  );
});

test.each([
  [10_800, 45, 8_100],
  [12_900, 75, 16_125],
  [10_001, 15, 2_500],
  [10_002, 15, 2_501],
])('%i cents an hour for %i minutes is %i cents', (rate, minutes, amount) => {
  expect(jobAmount(cents(rate), minutes as Minutes)).toBe(amount);
});

test.each([
  [12_900, 15, 150, 4_838],
  [12_900, 15, 100, 3_225],
  [12_900, 15, 1, 32],
  [9_500, 30, 150, 7_125],
  [10_000_000, 60_000, 1_000, 100_000_000_000],
])('%i cents an hour for %i minutes at %i %% is %i cents', (rate, minutes, factor, amount) => {
  expect(jobAmount(cents(rate), minutes as Minutes, factor as FactorPercent)).toBe(amount);
});

test('adds and multiplies whole cents', () => {
  expect(sumCents([cents(8_100), cents(16_125)])).toBe(24_225);
  expect(sumCents([])).toBe(0);
  expect(timesCents(cents(8_100), 6)).toBe(48_600);
});

test.each([
  [776_700, 17, 132_039],
  [50, 21, 11],
  [50, 19, 10],
  [776_700, 0, 0],
])('VAT on %i cents at %i %% is %i cents', (total, percent, vat) => {
  expect(vatAmount(cents(total), percent as Percent)).toBe(vat);
});
