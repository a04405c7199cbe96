import { describe, expect, test } from 'vitest';
import { deadline, longestAllowance } from '../../../src/rules/index.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { luxembourg, utc } from '../time/zones.ts';
import { aroundTheClock, at, minutes, never, standard, timelineOf } from './calendars.ts';

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
  const timeline = () =>
    timelineOf(standard, luxembourg, { days: [{ date: '2026-12-25' }], years: { from: 2026, to: 2026 } });

  test('a report in the last hour of those years', () => {
    expect(deadline(at('2026-12-31T16:00+01:00'), minutes(60), timeline())).toBe(at('2026-12-31T17:00+01:00'));
  });

  test('a count that leaves them', () => {
    expect(deadline(at('2026-12-31T16:00+01:00'), minutes(61), timeline())).toEqual({
      kind: 'error',
      code: 'deadlineOutOfYears',
      data: { from: 2026, to: 2026 },
    });
  });

  test.each(['2025-12-31T23:59:59+01:00', '2027-01-01T00:00+01:00'])('a report outside them, %s', (reported) => {
    expect(deadline(at(reported), minutes(0), timeline())).toMatchObject({ code: 'instantOutOfYears' });
  });

  test('the local year counts, not that of UTC', () => {
    expect(deadline(at('2026-01-01T00:00+01:00'), minutes(0), timeline())).toBe(at('2025-12-31T23:00Z'));
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
