import { expect, test } from 'vitest';
import { requestLimits } from '../../src/rules/index.ts';
import { most } from '../../src/schema/bounds.ts';

test('a data file may ask of the rules what a visitor may, and no more', () => {
  const { jobMinutes, times, months, exampleLines } = most;
  expect({ minutes: jobMinutes, times, months }).toEqual({
    minutes: requestLimits.minutes,
    times: requestLimits.times,
    months: requestLimits.months,
  });
  expect(exampleLines).toBeLessThanOrEqual(requestLimits.lines);
});
