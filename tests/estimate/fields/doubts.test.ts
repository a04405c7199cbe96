import { expect, test } from 'vitest';
import { doubtAbout, doubtAboutDiscount } from '../../../src/estimate/index.ts';
import type { Cents, FactorPercent } from '../../../src/schema/units.ts';

const scenario = { months: 12, lines: [] };

test.each([
  [99, 'doubt.factorLow'],
  [100, undefined],
  [300, undefined],
  [301, 'doubt.factorHigh'],
])('a factor of %i asks %s', (factor, question) => {
  expect(doubtAbout('factor', { ...scenario, factor: factor as FactorPercent })?.question).toBe(question);
});

test('a factor that may be a surcharge is asked back with the factor that the surcharge makes', () => {
  expect(doubtAbout('factor', { ...scenario, factor: 50 as FactorPercent })?.values).toEqual({
    percent: 50,
    whole: 150,
  });
});

test.each([
  [0, undefined],
  [50_000, undefined],
  [50_001, 'doubt.travel'],
])('a visit for %i cents asks %s', (travel, question) => {
  expect(doubtAbout('travel', { ...scenario, travel: travel as Cents })?.question).toBe(question);
});

test('nothing is asked about what was not agreed, and a discount of more than half is', () => {
  expect(doubtAbout('factor', scenario) ?? doubtAbout('travel', scenario) ?? doubtAboutDiscount(undefined)).toBe(
    undefined,
  );
  expect([50, 50.5].map((percent) => doubtAboutDiscount(percent)?.question)).toEqual([undefined, 'doubt.discount']);
});
