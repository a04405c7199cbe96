import { describe, expect, test } from 'vitest';
import { deadline, instantOf, longestAllowance, wallTimeOf } from '../../../src/rules/index.ts';
import type { EpochMs, ZoneId } from '../../../src/schema/units.ts';
import { auckland, lordHowe, luxembourg, paramaribo, utc } from '../time/zones.ts';
import {
  aroundTheClock,
  at,
  business,
  daily,
  minutes,
  never,
  standard,
  timelineOf,
  weekdays,
  withLunch,
} from './calendars.ts';

const localDeadline = (
  reported: string,
  allowance: number,
  hours = standard,
  zone: ZoneId = luxembourg,
  closed: string[] = [],
) =>
  wallTimeOf(
    deadline(instantOf(reported, zone) as EpochMs, minutes(allowance), timelineOf(hours, zone, closed)) as EpochMs,
    zone,
  );

describe('the contract tiers, in words of a salesperson', () => {
  test.each([
    ['Standaard responds within 12 hours', '2026-11-23T09:00', 720, standard, '2026-11-24T12:00'],
    ['Standaard intervenes within 24 hours', '2026-11-23T09:00', 1440, standard, '2026-11-25T15:00'],
    ['Bedrijf responds within 3 hours', '2026-11-23T09:00', 180, business, '2026-11-23T12:00'],
    ['Bedrijf on Saturday evening', '2026-11-21T18:00', 180, business, '2026-11-22T09:00'],
    ['Friday at four, two hours', '2026-11-20T16:00', 120, standard, '2026-11-23T09:00'],
    ['reported at night', '2026-11-24T03:15', 60, standard, '2026-11-24T09:00'],
    ['reported at the weekend', '2026-11-21T11:00', 60, standard, '2026-11-23T09:00'],
    ['reported exactly at opening', '2026-11-23T08:00', 60, standard, '2026-11-23T09:00'],
    ['reported exactly at closing', '2026-11-23T17:00', 60, standard, '2026-11-24T09:00'],
    ['reported a second before closing', '2026-11-23T16:59:59', 60, standard, '2026-11-24T08:59:59'],
    ['due exactly at closing', '2026-11-23T16:00', 60, standard, '2026-11-23T17:00'],
    ['due exactly at closing, reported at opening', '2026-11-23T08:00', 540, standard, '2026-11-23T17:00'],
    ['due exactly at closing on Friday', '2026-11-20T09:00', 480, standard, '2026-11-20T17:00'],
    ['reported in the lunch break', '2026-11-23T12:20', 30, withLunch, '2026-11-23T13:30'],
    ['due exactly at the start of the break', '2026-11-23T11:00', 60, withLunch, '2026-11-23T12:00'],
    ['counting over the break', '2026-11-23T11:00', 61, withLunch, '2026-11-23T13:01'],
    ['seconds are kept', '2026-11-23T16:30:45', 60, standard, '2026-11-24T08:30:45'],
    ['milliseconds are kept', '2026-11-23T16:30:45.123', 60, standard, '2026-11-24T08:30:45.123'],
    ['an allowance of 0 at night is the report', '2026-11-24T03:15', 0, standard, '2026-11-24T03:15'],
    ['over the leap day', '2028-02-28T16:00', 120, daily(['08:00', '17:00']), '2028-02-29T09:00'],
    ['no leap day in 2027', '2027-02-28T16:00', 120, daily(['08:00', '17:00']), '2027-03-01T09:00'],
    ['over the year end', '2026-12-31T16:00', 120, standard, '2027-01-01T09:00'],
    ['over the year end in real time', '2026-12-31T23:30', 90, aroundTheClock, '2027-01-01T01:00'],
    ['longer than a year', '2026-01-01T08:00', 9 * 60 * 261, standard, '2026-12-31T17:00'],
    ['longer than two years', '2026-01-01T08:00', 9 * 60 * (261 + 261) + 1, standard, '2028-01-03T08:01'],
  ])('%s', (_, reported, allowance, hours, expected) => {
    expect(localDeadline(reported, allowance, hours)).toBe(expected);
  });
});

describe('closed dates', () => {
  test.each([
    ['reported on a closed date', '2026-12-25T10:00', 60, ['2026-12-25'], '2026-12-28T09:00'],
    ['a closed date in between', '2026-05-13T16:00', 120, ['2026-05-14'], '2026-05-15T09:00'],
    ['a closed date at a weekend', '2026-08-14T16:00', 120, ['2026-08-15'], '2026-08-17T09:00'],
    ['closed dates over the year end', '2026-12-31T16:00', 120, ['2026-12-31', '2027-01-01'], '2027-01-04T10:00'],
    ['a date that is named twice', '2026-05-13T16:00', 120, ['2026-05-14', '2026-05-14'], '2026-05-15T09:00'],
    ['due at closing before a closed date', '2026-05-13T16:00', 60, ['2026-05-14'], '2026-05-13T17:00'],
  ])('%s', (_, reported, allowance, closed, expected) => {
    expect(localDeadline(reported, allowance, standard, luxembourg, closed)).toBe(expected);
  });

  test('are whole local dates', () => {
    expect(localDeadline('2026-06-22T23:00', 120, aroundTheClock, luxembourg, ['2026-06-23'])).toBe('2026-06-24T01:00');
  });
});

describe('the last Sunday of March in Luxembourg: 02:00-03:00 does not exist', () => {
  test.each([
    [
      'a window inside the hour does not open',
      [['02:15', '02:45']],
      '2026-03-29T01:00+01:00',
      15,
      '2026-03-30T02:30+02:00',
    ],
    [
      'a window around the hour is an hour shorter',
      [['01:00', '04:00']],
      '2026-03-29T01:00+01:00',
      120,
      '2026-03-29T04:00+02:00',
    ],
    ['a window that ends in it is cut', [['01:00', '02:30']], '2026-03-29T01:00+01:00', 61, '2026-03-30T01:01+02:00'],
    [
      'a window that ends in it, due at its end',
      [['01:00', '02:30']],
      '2026-03-29T01:00+01:00',
      60,
      '2026-03-29T03:00+02:00',
    ],
    ['a window that begins in it is cut', [['02:30', '04:00']], '2026-03-29T01:00+01:00', 60, '2026-03-29T04:00+02:00'],
    ['the day has 23 hours', [['00:00', '24:00']], '2026-03-29T00:00+01:00', 23 * 60, '2026-03-30T00:00+02:00'],
  ] as const)('%s', (_, windows, reported, allowance, expected) => {
    const timeline = timelineOf(daily(...windows.map(([from, to]): [string, string] => [from, to])));
    expect(deadline(at(reported), minutes(allowance), timeline)).toBe(at(expected));
  });
});

describe('the last Sunday of October in Luxembourg: 02:00-03:00 comes twice', () => {
  test.each([
    [
      'a window inside the hour opens twice',
      [['02:15', '02:45']],
      '2026-10-25T00:00+02:00',
      45,
      '2026-10-25T02:30+01:00',
    ],
    ['reported between its two openings', [['02:15', '02:45']], '2026-10-25T02:50+02:00', 10, '2026-10-25T02:25+01:00'],
    [
      'a window around the hour is an hour longer',
      [['01:00', '04:00']],
      '2026-10-25T01:00+02:00',
      240,
      '2026-10-25T04:00+01:00',
    ],
    [
      'a window that ends in it opens once more',
      [['01:00', '02:30']],
      '2026-10-25T01:00+02:00',
      91,
      '2026-10-25T02:01+01:00',
    ],
    [
      'a window that begins in it opens twice',
      [['02:30', '04:00']],
      '2026-10-25T01:00+02:00',
      120,
      '2026-10-25T04:00+01:00',
    ],
    ['the day has 25 hours', [['00:00', '24:00']], '2026-10-25T00:00+02:00', 25 * 60, '2026-10-26T00:00+01:00'],
  ] as const)('%s', (_, windows, reported, allowance, expected) => {
    const timeline = timelineOf(daily(...windows.map(([from, to]): [string, string] => [from, to])));
    expect(deadline(at(reported), minutes(allowance), timeline)).toBe(at(expected));
  });
});

describe('a report typed in the hour of a clock change', () => {
  test.each([
    ['skipped in March', '2026-03-29T02:30', '2026-03-29T04:30'],
    ['shown twice in October', '2026-10-25T02:30', '2026-10-25T02:30'],
  ])('%s', (_, typed, expected) => {
    expect(localDeadline(typed, 60, aroundTheClock)).toBe(expected);
  });
});

describe('other zones', () => {
  test.each([
    ['Paramaribo', paramaribo, '2026-11-20T16:00', '2026-11-23T09:00'],
    ['Auckland, over the start of summer time', auckland, '2026-09-25T16:00', '2026-09-28T09:00'],
    ['Lord Howe, over the end of summer time', lordHowe, '2026-04-03T16:00', '2026-04-06T09:00'],
    ['UTC', utc, '2026-11-20T16:00', '2026-11-23T09:00'],
  ])('%s', (_, zone, reported, expected) => {
    expect(localDeadline(reported, 120, standard, zone)).toBe(expected);
  });

  test.each([
    ['has 24.5 hours at the end of summer time', '2026-04-05T00:00+11:00', 24.5, '2026-04-06T00:00+10:30'],
    ['has 23.5 hours at its start', '2026-10-04T00:00+10:30', 23.5, '2026-10-05T00:00+11:00'],
  ])('a day on Lord Howe %s', (_, reported, hours, expected) => {
    expect(deadline(at(reported), minutes(hours * 60), timelineOf(aroundTheClock, lordHowe))).toBe(at(expected));
  });
});

describe('windows that touch are one', () => {
  test.each([
    ['within a day', weekdays(['08:00', '12:00'], ['12:00', '17:00']), '2026-11-23T11:00', 120, '2026-11-23T13:00'],
    ['over midnight', daily(['20:00', '24:00'], ['00:00', '04:00']), '2026-11-23T23:00', 120, '2026-11-24T01:00'],
    [
      'in whatever order they are given',
      weekdays(['13:00', '17:00'], ['08:00', '13:00']),
      '2026-11-23T12:00',
      120,
      '2026-11-23T14:00',
    ],
  ])('%s', (_, hours, reported, allowance, expected) => {
    expect(localDeadline(reported, allowance, hours)).toBe(expected);
  });
});

describe('no instant', () => {
  const monday = at('2026-11-23T09:00+01:00');

  test('hours that never open', () => {
    expect(deadline(monday, minutes(60), timelineOf(never))).toBeNull();
    expect(deadline(monday, minutes(0), timelineOf(never))).toBe(monday);
  });

  test('a tier without a promise', () => {
    expect(deadline(monday, null, timelineOf(standard))).toBe('notAgreed');
  });

  test.each([Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, longestAllowance + 1])(
    'an allowance of %d',
    (allowance) => {
      expect(deadline(monday, minutes(allowance), timelineOf(standard))).toEqual({
        kind: 'error',
        code: 'invalidAllowance',
        data: { minutes: allowance, most: longestAllowance },
      });
    },
  );

  test.each([Number.NaN, Number.NEGATIVE_INFINITY, 0.5])('a report at %d', (instant) => {
    expect(deadline(instant as EpochMs, minutes(60), timelineOf(standard))).toEqual({
      kind: 'error',
      code: 'invalidInstant',
      data: { instant },
    });
  });

  test.each([at('1969-12-31T22:00Z'), at('2200-12-31T23:00Z'), 8.64e15, -1e300])(
    'a report at %d, too far away',
    (instant) => {
      expect(deadline(instant as EpochMs, minutes(60), timelineOf(standard))).toEqual({
        kind: 'error',
        code: 'instantOutOfYears',
        data: { instant, from: 1970, to: 2200 },
      });
    },
  );
});

describe('closed dates known for some years only', () => {
  const timeline = timelineOf(standard, luxembourg, {
    days: [{ date: '2026-12-25' }],
    years: { from: 2026, to: 2026 },
  });

  test('a report in the last hour of those years', () => {
    expect(deadline(at('2026-12-31T16:00+01:00'), minutes(60), timeline)).toBe(at('2026-12-31T17:00+01:00'));
  });

  test('a count that leaves them', () => {
    expect(deadline(at('2026-12-31T16:00+01:00'), minutes(61), timeline)).toEqual({
      kind: 'error',
      code: 'deadlineOutOfYears',
      data: { from: 2026, to: 2026 },
    });
  });

  test.each(['2025-12-31T23:59:59+01:00', '2027-01-01T00:00+01:00'])('a report outside them, %s', (reported) => {
    expect(deadline(at(reported), minutes(0), timeline)).toMatchObject({ code: 'instantOutOfYears' });
  });

  test('the local year counts, not that of UTC', () => {
    expect(deadline(at('2026-01-01T00:00+01:00'), minutes(0), timeline)).toBe(at('2025-12-31T23:00Z'));
  });

  test('closing at midnight of the last day', () => {
    const allDay = timelineOf(aroundTheClock, luxembourg, { days: [], years: { from: 2026, to: 2026 } });
    expect(deadline(at('2026-12-31T23:00+01:00'), minutes(60), allDay)).toBe(at('2027-01-01T00:00+01:00'));
  });
});

test('the longest allowance ends, or leaves the years, without looping', () => {
  const reported = at('2026-01-01T00:00Z');
  expect(deadline(reported, minutes(longestAllowance), timelineOf(aroundTheClock, utc))).toBe(
    reported + longestAllowance * 60_000,
  );
  const oneMinuteAWeek = timelineOf([[['08:00', '08:01']], [], [], [], [], [], []]);
  expect(deadline(reported, minutes(longestAllowance), oneMinuteAWeek)).toMatchObject({ code: 'deadlineOutOfYears' });
});

test('the example of its documentation', () => {
  const fridayAt16 = at('2026-11-20T16:00+01:00');
  expect(deadline(fridayAt16, minutes(120), timelineOf(standard))).toBe(at('2026-11-23T09:00+01:00'));
});
