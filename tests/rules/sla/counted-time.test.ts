import { describe, expect, test } from 'vitest';
import { countedTime } from '../../../src/rules/index.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { aroundTheClock, at, never, standard, timelineOf } from './calendars.ts';

const hour = 3_600_000;

describe('countedTime', () => {
  test.each([
    ['the example of its documentation', standard, '2026-11-20T16:00+01:00', '2026-11-23T09:00+01:00', 2 * hour],
    ['nothing at night', standard, '2026-11-23T20:00+01:00', '2026-11-24T06:00+01:00', 0],
    ['up to the opening', standard, '2026-11-23T06:00+01:00', '2026-11-23T08:00+01:00', 0],
    ['from the closing on', standard, '2026-11-23T17:00+01:00', '2026-11-23T23:00+01:00', 0],
    ['seconds', standard, '2026-11-23T07:59:50+01:00', '2026-11-23T08:00:07+01:00', 7000],
    ['no time at all', standard, '2026-11-23T09:00+01:00', '2026-11-23T09:00+01:00', 0],
    ['a year and a day', aroundTheClock, '2026-06-01T00:00Z', '2027-06-02T00:00Z', 366 * 24 * hour],
    [
      'the 23 hours of a Sunday in March',
      aroundTheClock,
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      23 * hour,
    ],
    ['never', never, '2026-06-01T00:00Z', '2027-06-02T00:00Z', 0],
    ['to the very end of the years', aroundTheClock, '2200-12-31T23:00+01:00', '2201-01-01T00:00+01:00', hour],
  ])('%s', (_, hours, from, to, expected) => {
    expect(countedTime(at(from), at(to), timelineOf(hours))).toBe(expected);
  });

  test('an end before the start', () => {
    expect(countedTime(at('2026-01-02T00:00Z'), at('2026-01-01T00:00Z'), timelineOf(standard))).toMatchObject({
      code: 'invertedInterval',
      data: { from: at('2026-01-02T00:00Z'), to: at('2026-01-01T00:00Z') },
    });
  });

  test.each([
    [Number.NaN, 'invalidInstant'],
    [at('2201-01-01T12:00Z'), 'instantOutOfYears'],
  ])('%d as either end', (instant, code) => {
    const known = at('2026-01-01T00:00Z');
    expect(countedTime(known, instant as EpochMs, timelineOf(standard))).toMatchObject({ code });
    expect(countedTime(instant as EpochMs, known, timelineOf(standard))).toMatchObject({ code });
  });
});
