import { describe, expect, test } from 'vitest';
import { deadline } from '../../../src/rules/index.ts';
import { auckland, lordHowe, paramaribo, utc } from '../time/zones.ts';
import { aroundTheClock, at, daily, localDeadline, minutes, standard, timelineOf } from './calendars.ts';

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
