import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesInHours } from '../../../src/rules/index.ts';
import { civilDate, dayNumber, weekdayOf, yearOf, yearStart } from '../../../src/rules/time/calendar.ts';

const day = fc.integer({ min: -200_000, max: 200_000 });

describe('dayNumber', () => {
  test.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2026, 11, 21, 20_778],
    [2100, 3, 1, 47_541],
  ])('%i-%i-%i is day %i', (year, month, date, expected) => {
    expect(dayNumber(year, month, date)).toBe(expected);
  });

  test('counts as the calendar of the language does', () => {
    fc.assert(
      fc.property(day, (value) => {
        const { year, month, day: date } = civilDate(value);
        expect(Date.UTC(year, month - 1, date)).toBe(value * 86_400_000);
      }),
    );
  });
});

describe('civilDate', () => {
  test.each([
    [1, { year: 1970, month: 1, day: 2 }],
    [-1, { year: 1969, month: 12, day: 31 }],
    [11_016, { year: 2000, month: 2, day: 29 }],
  ])('day %i', (value, expected) => {
    expect(civilDate(value)).toEqual(expected);
  });

  test('is the inverse of dayNumber', () => {
    fc.assert(
      fc.property(day, (value) => {
        const { year, month, day: date } = civilDate(value);
        expect(dayNumber(year, month, date)).toBe(value);
      }),
    );
  });
});

describe('weekdayOf', () => {
  test.each([
    ['Thursday 1970-01-01', 0, 3],
    ['Sunday 1970-01-04', 3, 6],
    ['Monday 1970-01-05', 4, 0],
    ['Wednesday 1969-12-31', -1, 2],
    ['Saturday 2026-11-21', 20_778, 5],
  ])('%s', (_, value, expected) => {
    expect(weekdayOf(value)).toBe(expected);
  });
});

describe('yearOf', () => {
  test.each([1600, 1900, 1969, 1970, 1999, 2000, 2024, 2026, 2100, 2200])('begins and ends year %i', (year) => {
    expect(yearOf(yearStart(year))).toBe(year);
    expect(yearOf(yearStart(year) - 1)).toBe(year - 1);
  });

  test('agrees with the date', () => {
    fc.assert(fc.property(day, (value) => yearOf(value * 86_400_000) === civilDate(value).year));
  });
});

test('four hours are 240 minutes, as the documentation says', () => {
  expect(minutesInHours(4)).toBe(240);
});
