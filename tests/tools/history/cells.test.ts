import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Row } from '../../../src/tools/history/files/row.ts';
import { orderOf, readMoment, readTime } from '../../../src/tools/history/formats/dates.ts';
import { isPlainDuration, readDuration } from '../../../src/tools/history/formats/durations.ts';
import { markOf, readAmount, readDecimal, timesDecimal } from '../../../src/tools/history/formats/numbers.ts';
import * as quick from '../../../src/tools/history/formats/quick-cells.ts';

const hours = { unit: 'hours', mark: '.' } as const;

describe('a duration', () => {
  test.each([
    ['00:15:01', 901],
    ['1:30', 5_400],
    ['27:05:00', 97_500],
    ['0.25', 900],
    ['1.51', 5_436],
    ['0.0001', 'noDuration'],
    ['1h 30m', 5_400],
    ['90m', 5_400],
    ['PT1H30M', 5_400],
    ['P1DT1H', 90_000],
    ['1 heure 30 minutes', 5_400],
    ['1 hour and 5 seconds', 3_605],
    ['1,5 uur', 5_400],
    ['1u30', 5_400],
    ['1 uur 30', 5_400],
    ['1:30 uur', 5_400],
    ['1u75', 'unreadableDuration'],
    ['2 Std. 10 Min', 7_800],
    ['', 'noDuration'],
    [' - ', 'noDuration'],
    ['?', 'noDuration'],
    ['00:00:00', 'noDuration'],
    ['-00:10:00', 'unreadableDuration'],
    ['-0.25', 'unreadableDuration'],
    ['NaN', 'unreadableDuration'],
    ['12:75', 'unreadableDuration'],
    ['1d 2h', 'unreadableDuration'],
    ['1 jours 3 heures 30 minutes', 99_000],
    ['2 Days 15 Hours 0 Minutes', 226_800],
    ['1 day, 2 hours, 30 minutes', 'unreadableDuration'],
    ['2 days 3 hours', 'unreadableDuration'],
    ['=HYPERLINK("x")', 'unreadableDuration'],
    ['1h 30m later', 'unreadableDuration'],
    ['9'.repeat(400), 'unreadableDuration'],
  ])('%s is %s', (cell, expected) => {
    expect(readDuration(cell, hours)).toBe(expected);
  });

  test.each([
    ['0,25', { unit: 'hours', mark: ',' }, 900],
    ['1.000,50', { unit: 'hours', mark: ',' }, 3_601_800],
    ['1.500', { unit: 'hours', mark: '.' }, 5_400],
    ['1.500', { unit: 'minutes', mark: ',' }, 90_000],
    ['15', { unit: 'minutes', mark: '.' }, 900],
    ['5400', { unit: 'seconds', mark: '.' }, 5_400],
    ['15', { unit: null, mark: '.' }, 'unreadableDuration'],
    ['1:30', { unit: null, mark: '.' }, 5_400],
  ] as const)('%s by %o is %s', (cell, form, expected) => {
    expect(readDuration(cell, form)).toBe(expected);
  });

  test('of hours and minutes says itself what it is, a bare number does not', () => {
    expect(['1:30', '1h', 'PT5M', '1.5', 'x'].map(isPlainDuration)).toEqual([true, true, true, false, false]);
  });
});

describe('a date', () => {
  test.each([
    ['2026-01-15', null, { year: 2026, month: 1, day: 15 }],
    ['26.01.2015', null, { year: 2015, month: 1, day: 26 }],
    ['8/25/2023', null, { year: 2023, month: 8, day: 25 }],
    ['05/02/2026', 'dayFirst', { year: 2026, month: 2, day: 5 }],
    ['05/02/2026', 'monthFirst', { year: 2026, month: 5, day: 2 }],
    ['05/02/2026', null, null],
    ['25/02/2026', 'monthFirst', null],
    ['31-04-2026', 'dayFirst', null],
    ['2026-02-29', null, null],
    ['2024-02-29', null, { year: 2024, month: 2, day: 29 }],
    ['16/Mar/26 9:05 AM', null, { year: 2026, month: 3, day: 16, seconds: 32_700 }],
    ['ma 16 maart 2026', null, { year: 2026, month: 3, day: 16 }],
    ['zaterdag 07-03-2026', 'dayFirst', { year: 2026, month: 3, day: 7 }],
    ['16 mrt 2026', null, { year: 2026, month: 3, day: 16 }],
    ['Mar 16, 2026 21:05', null, { year: 2026, month: 3, day: 16, seconds: 75_900 }],
    ['2026-03-16 00:00', null, { year: 2026, month: 3, day: 16, seconds: 0 }],
    ['2026-03-16T23:59:59Z', null, { year: 2026, month: 3, day: 16, seconds: 86_399, offset: 0 }],
    ['2026-03-16T12:00:00.123+02:00', null, { year: 2026, month: 3, day: 16, seconds: 43_200, offset: 120 }],
    ['11/06/2025, 9:08:00 AM EST', 'monthFirst', { year: 2025, month: 11, day: 6, seconds: 32_880, offset: -300 }],
    ['11/06/2025, 9:08:00 AM GMT+1', 'monthFirst', { year: 2025, month: 11, day: 6, seconds: 32_880, offset: 60 }],
    ['11/06/2025, 9:08:00 AM IST', 'monthFirst', { year: 2025, month: 11, day: 6, seconds: 32_880 }],
    ['3/16/26 4:05 PM', 'monthFirst', { year: 2026, month: 3, day: 16, seconds: 57_900 }],
    ['yesterday', null, null],
    ['2026-03-16 25:00', null, null],
    ['', null, null],
  ] as const)('%s in the order %s', (cell, order, expected) => {
    expect(readMoment(cell, order)).toEqual(expected);
  });

  test.each([
    ['13-01-2026', 'dayFirst'],
    ['01-13-2026', 'monthFirst'],
    ['05-01-2026', 'doubtful'],
    ['05-05-2026', null],
    ['di 05-01-2026', 'doubtful'],
    ['2026-05-01', null],
  ])('%s shows the order %s', (cell, order) => {
    expect(orderOf(cell)).toBe(order);
  });

  test.each([
    ['12:12:12', 43_932],
    ['9:05 PM', 75_900],
    ['12:00 AM', 0],
    ['12:30 p.m.', 45_000],
    ['13:00 PM', undefined],
    ['24:00', undefined],
    ['noon', undefined],
  ])('the time %s is %s', (cell, seconds) => {
    expect(readTime(cell)?.seconds).toBe(seconds);
  });
});

describe('a number', () => {
  test.each([
    ['1.000,50', ','],
    ['1,000.50', '.'],
    ['0,25', ','],
    ['1.5', '.'],
    ['1.500', 'doubtful'],
    ['1,500', 'doubtful'],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['0.500', '.'],
    ['12', null],
  ])('%s shows the decimal mark %s', (text, mark) => {
    expect(markOf(text)).toBe(mark);
  });

  test.each([
    ['€ 1.250,00', ',', 2, 125_000],
    ['1,250.50 EUR', '.', 2, 125_050],
    ['-5.00', '.', 2, -500],
    ['1 000', '.', 0, 1_000],
    ['1.2345', '.', 2, 123],
    ['1.005', '.', 2, 101],
    ['free', '.', 2, null],
    ['1.2.3', ',', 2, null],
  ] as const)('%s is an amount', (text, mark, minorUnits, amount) => {
    expect(readAmount(text, mark, minorUnits)).toBe(amount);
  });

  test('times a whole number is exact, half up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const exact = (2n * BigInt(digits) * 3_600n + 10n ** BigInt(decimals)) / (2n * 10n ** BigInt(decimals));
        expect(timesDecimal({ digits, decimals }, 3_600)).toBe(Number(exact));
      }),
    );
  });
});

describe('the quick way of reading a cell', () => {
  /** A row of which the second cell is asked for. */
  const rowOf = (text: string): Row => new Row().fill(['before', text, 'behind']);
  const quickClock = (text: string) => quick.quickClock(rowOf(text), 1);
  const quickDate = (text: string) => quick.quickDate(rowOf(text), 1);
  const quickAmount = (text: string, mark: string) => quick.quickAmount(rowOf(text), 1, mark.charCodeAt(0), 2);

  const pad = (value: number) => String(value).padStart(2, '0');
  const anyText = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map(([a, b, c]) => `${pad(a)}:${pad(b)}:${pad(c)}`),
    fc
      .tuple(fc.nat(9_999), fc.nat(15), fc.nat(35))
      .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${pad(m)}-${pad(d)}`),
    fc.tuple(fc.nat(99_999), fc.nat(99)).map(([whole, part]) => `${whole}.${pad(part)}`),
  );

  const dateNumber = (text: string): number | undefined => {
    const moment = readMoment(text, null);
    return moment ? (moment.year * 100 + moment.month) * 100 + moment.day : undefined;
  };

  test.each<[string, (text: string) => number, (text: string) => unknown]>([
    ['durations', (text) => quickClock(text) || -1, (text) => readDuration(text, hours)],
    ['amounts', (text) => quickAmount(text, '.'), (text) => readAmount(text, '.', 2)],
    ['times', (text) => (quickClock(text) < 86_400 ? quickClock(text) : -1), (text) => readTime(text)?.seconds],
    ['dates', (text) => (dateNumber(text) === undefined ? -1 : quickDate(text)), dateNumber],
  ])('gives what the reader of any text gives, or nothing: %s', (_, asked, slow) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = asked(text);
        if (found >= 0) expect(slow(text)).toBe(found);
      }),
      { numRuns: 1_000 },
    );
  });

  test('leaves what it does not know to the other', () => {
    expect([quickClock('1:30'), quickDate('2026/01/15'), quickAmount('1,00', '.'), readDecimal('x', '.')]).toEqual([
      ...[-1, -1, -1, null],
    ]);
  });
});
