import { describe, expect, test } from 'vitest';
import { deadline } from '../../../src/rules/index.ts';
import { luxembourg } from '../time/zones.ts';
import {
  aroundTheClock,
  at,
  business,
  daily,
  localDeadline,
  minutes,
  standard,
  timelineOf,
  weekdays,
  withLunch,
} from './calendars.ts';

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

test('the example of its documentation', () => {
  const fridayAt16 = at('2026-11-20T16:00+01:00');
  expect(deadline(fridayAt16, minutes(120), timelineOf(standard))).toBe(at('2026-11-23T09:00+01:00'));
});
