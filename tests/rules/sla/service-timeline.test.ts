import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/index.ts';
import { isRuleError, type OpeningHours, serviceTimeline } from '../../../src/rules/index.ts';
import type { ClosedDates } from '../../../src/rules/sla/closed-dates.ts';
import type { ServiceTimeline } from '../../../src/rules/sla/service-timeline.ts';
import type { ZoneId } from '../../../src/schema/units.ts';
import { referenceContent } from '../../support/sites.ts';
import { havana, luxembourg, stJohns, utc } from '../time/zones.ts';
import { aroundTheClock, daily, standard, timelineOf, weekdays, withLunch } from './calendars.ts';

const intervals = (timeline: ServiceTimeline, year: number, date: string): string[] => {
  const { from, to } = timeline.openingsIn(year);
  const text = (instant = 0): string => new Date(instant).toISOString().slice(0, 16);
  return [...from].map((opens, index) => `${text(opens)} ${text(to[index])}`).filter((line) => line.includes(date));
};

describe('openings', () => {
  test('split days give one interval for each window', () => {
    expect(intervals(timelineOf(withLunch, utc), 2026, '2026-11-23')).toEqual([
      '2026-11-23T08:00 2026-11-23T12:00',
      '2026-11-23T13:00 2026-11-23T17:00',
    ]);
  });

  test('windows that touch, also over midnight, give one interval', () => {
    const touching = daily(['00:00', '02:00'], ['08:00', '12:00'], ['12:00', '17:00'], ['22:00', '24:00']);
    expect(intervals(timelineOf(touching, utc), 2026, '2026-11-23')).toEqual([
      '2026-11-22T22:00 2026-11-23T02:00',
      '2026-11-23T08:00 2026-11-23T17:00',
      '2026-11-23T22:00 2026-11-24T02:00',
    ]);
  });

  test('a year around the clock is one interval', () => {
    expect(timelineOf(aroundTheClock).openingsIn(2026)).toEqual({
      from: Float64Array.of(Date.parse('2026-01-01T00:00Z')),
      to: Float64Array.of(Date.parse('2027-01-01T00:00Z')),
      before: Float64Array.of(0),
      total: 365 * 86_400_000,
    });
  });

  const onSundays = (...windows: [string, string][]): OpeningHours => [[], [], [], [], [], [], windows];

  test.each([
    ['in March is cut', '2026-03-29', ['2026-03-29T00:30 2026-03-29T01:00']],
    [
      'in October is two intervals',
      '2026-10-25',
      ['2026-10-24T23:30 2026-10-25T00:30', '2026-10-25T01:00 2026-10-25T01:30'],
    ],
  ])('01:30-02:30 on the day of the clock change %s', (_, date, expected) => {
    expect(intervals(timelineOf(onSundays(['01:30', '02:30'])), 2026, date)).toEqual(expected);
  });

  test('where the clock goes back to midnight, the hour after it lasts two', () => {
    const timeline = timelineOf(onSundays(['00:00', '01:30']), havana);
    expect(intervals(timeline, 2026, '2026-11-01')).toEqual(['2026-11-01T04:00 2026-11-01T06:30']);
  });

  test('where the clock goes back past midnight, a closed Sunday gives way to Saturday once more', () => {
    const timeline = timelineOf(daily(['23:00', '24:00']), stJohns, ['2009-11-01']);
    expect(intervals(timeline, 2009, '2009-11-01')).toEqual([
      '2009-11-01T01:30 2009-11-01T02:30',
      '2009-11-01T02:31 2009-11-01T03:30',
    ]);
  });

  test('have running totals', () => {
    const { from, to, before, total } = timelineOf(withLunch).openingsIn(2026);
    const after = [...before].map((sum, index) => sum + (to[index] ?? 0) - (from[index] ?? 0));
    expect([0, ...after]).toEqual([...before, total]);
    expect(total).toBe(261 * 8 * 3_600_000);
  });

  test('are compiled once, and only a bounded number of years is kept', () => {
    const timeline = timelineOf(standard);
    const first = timeline.openingsIn(2000);
    expect(timeline.openingsIn(2000)).toBe(first);
    for (let year = 2001; year <= 2040; year += 1) timeline.openingsIn(year);
    expect(timeline.openingsIn(2000)).not.toBe(first);
    expect(timeline.openingsIn(2000)).toEqual(first);
  });

  test('end with the years that the closed dates are known for', () => {
    const timeline = timelineOf(standard, luxembourg, { days: [], years: { from: 2026, to: 2027 } });
    expect([2025, 2026, 2027, 2028].map((year) => timeline.openingsIn(year).total / 3_600_000)).toEqual([
      0, 2349, 2349, 0,
    ]);
  });
});

describe('errors', () => {
  const monday = (...windows: [string, string][]): OpeningHours => [windows, [], [], [], [], [], []];

  test.each<[string, OpeningHours, string, object]>([
    ['six days', [[], [], [], [], [], []], 'notSevenDays', { days: 6 }],
    ['no days', [], 'notSevenDays', { days: 0 }],
    ['inverted', monday(['17:00', '08:00']), 'invalidWindow', { day: 0, opens: '17:00', closes: '08:00' }],
    ['empty', monday(['08:00', '08:00']), 'invalidWindow', { day: 0, opens: '08:00', closes: '08:00' }],
    ['malformed', monday(['8:00', '17:00']), 'invalidWindow', { day: 0, opens: '8:00', closes: '17:00' }],
    [
      'a digit too many before',
      monday(['108:00', '17:00']),
      'invalidWindow',
      { day: 0, opens: '108:00', closes: '17:00' },
    ],
    [
      'a digit too many after',
      monday(['08:001', '17:00']),
      'invalidWindow',
      { day: 0, opens: '08:001', closes: '17:00' },
    ],
    ['beyond midnight', monday(['22:00', '25:00']), 'invalidWindow', { day: 0, opens: '22:00', closes: '25:00' }],
    ['opening at 24:00', monday(['24:00', '24:00']), 'invalidWindow', { day: 0, opens: '24:00', closes: '24:00' }],
    ['no such minute', monday(['08:60', '17:00']), 'invalidWindow', { day: 0, opens: '08:60', closes: '17:00' }],
    ['on Wednesday', [[], [], [['', '']], [], [], [], []], 'invalidWindow', { day: 2, opens: '', closes: '' }],
    [
      'overlapping',
      monday(['08:00', '12:00'], ['11:59', '17:00']),
      'overlappingWindows',
      { day: 0, opens: '11:59', closes: '17:00' },
    ],
    [
      'repeated',
      monday(['08:00', '12:00'], ['08:00', '12:00']),
      'overlappingWindows',
      { day: 0, opens: '08:00', closes: '12:00' },
    ],
  ])('hours: %s', (_, hours, code, data) => {
    expect(serviceTimeline(hours, luxembourg)).toEqual({ kind: 'error', code, data });
  });

  test.each<[string, ClosedDates, string, object]>([
    ['not in the calendar', ['2026-02-29'], 'invalidDate', { date: '2026-02-29' }],
    ['malformed', { days: [{ date: '25-12-2026' }] }, 'invalidDate', { date: '25-12-2026' }],
    ['a digit too many before', ['12026-12-25'], 'invalidDate', { date: '12026-12-25' }],
    ['a digit too many after', ['2026-12-251'], 'invalidDate', { date: '2026-12-251' }],
    ['beyond the limits', ['2201-01-01'], 'dateOutOfYears', { date: '2201-01-01', from: 1970, to: 2200 }],
    [
      'outside the stated years',
      { days: [{ date: '2028-01-01' }], years: { from: 2026, to: 2027 } },
      'dateOutOfYears',
      { date: '2028-01-01', from: 2026, to: 2027 },
    ],
    ['years run backwards', { days: [], years: { from: 2027, to: 2026 } }, 'invalidYears', { from: 2027, to: 2026 }],
    ['years in fractions', { days: [], years: { from: 2026.5, to: 2027 } }, 'invalidYears', { from: 2026.5, to: 2027 }],
    [
      'years without end',
      { days: [], years: { from: 2026, to: Number.POSITIVE_INFINITY } },
      'invalidYears',
      { from: 2026, to: Number.POSITIVE_INFINITY },
    ],
    ['years too early', { days: [], years: { from: 1969, to: 2026 } }, 'invalidYears', { from: 1969, to: 2026 }],
  ])('closed dates: %s', (_, closed, code, data) => {
    expect(serviceTimeline(standard, luxembourg, closed)).toEqual({ kind: 'error', code, data });
  });

  test('an unknown zone', () => {
    expect(serviceTimeline(standard, 'Mars/Olympus' as ZoneId)).toMatchObject({
      code: 'unknownZone',
      data: { zone: 'Mars/Olympus' },
    });
  });
});

test('the holidays of a country count as they are published', () => {
  const { holidays } = loadCatalogue(referenceContent);
  expect(holidays.length).toBeGreaterThan(0);
  for (const country of holidays)
    expect(serviceTimeline(standard, luxembourg, country)).toHaveProperty('closedDays.size', country.days.length);
});

test('the example of its documentation', () => {
  const timeline = serviceTimeline(weekdays(['08:00', '17:00']), luxembourg, ['2026-12-25']);
  expect(isRuleError(timeline)).toBe(false);
  expect(timeline).toMatchObject({ years: { from: 1970, to: 2200 }, neverOpens: false });
});
