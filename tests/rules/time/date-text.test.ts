import { describe, expect, test } from 'vitest';
import { formatDate, parseDate } from '../../../src/rules/time/date-text.ts';

describe('parseDate', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2028-02-29', 21_243],
    ['2200-12-31', 84_370],
  ])('%s is day %i', (date, expected) => {
    expect(parseDate(date)).toBe(expected);
    expect(formatDate(expected)).toBe(date);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '21-11-2026',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('%j does not exist', (date) => {
    expect(parseDate(date)).toEqual({ kind: 'error', code: 'invalidDate', data: { date } });
  });

  test.each(['1969-12-31', '2201-01-01', '0000-01-01'])('%s lies outside the years', (date) => {
    expect(parseDate(date)).toEqual({ kind: 'error', code: 'dateOutOfYears', data: { date, from: 1970, to: 2200 } });
  });
});
