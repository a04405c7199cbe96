import { describe, expect, test } from 'vitest';
import { deadline, explainDeadline, instantOf, isRuleError, wallTimeOf } from '../../../src/rules/index.ts';
import { withoutWaiting } from '../../../src/rules/sla/without-waiting.ts';
import type { EpochMs, Minutes, ZoneId } from '../../../src/schema/units.ts';
import { luxembourg } from '../time/zones.ts';
import { daily, never, standard, timelineOf, withLunch } from './calendars.ts';

const instant = (text: string): EpochMs => {
  const found = instantOf(text, luxembourg);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const shown = (found: unknown): unknown =>
  typeof found === 'number' ? String(wallTimeOf(found as EpochMs, luxembourg)).slice(0, 16) : found;

const due = (reported: string, businessDays: number, closed: string[] = [], hours = standard) =>
  shown(deadline(instant(reported), { businessDays }, timelineOf(hours, luxembourg, closed)));

describe('business days from Monday to Friday, 08:00 to 17:00', () => {
  test.each([
    ['at ten on a Tuesday', '2026-11-24T10:00', 1, '2026-11-25T17:00'],
    ['before opening', '2026-11-24T06:00', 1, '2026-11-25T17:00'],
    ['a minute before closing', '2026-11-24T16:59', 1, '2026-11-25T17:00'],
    ['at closing', '2026-11-24T17:00', 1, '2026-11-26T17:00'],
    ['in the evening', '2026-11-24T20:00', 1, '2026-11-26T17:00'],
    ['on a Friday', '2026-11-27T16:00', 1, '2026-11-30T17:00'],
    ['on a Saturday', '2026-11-28T12:00', 1, '2026-12-01T17:00'],
    ['on a Friday, five days', '2026-11-27T16:00', 5, '2026-12-04T17:00'],
  ])('a report %s', (_, reported, days, expected) => {
    expect(due(reported, days)).toBe(expected);
  });

  test('a closed date is no business day', () => {
    expect(due('2026-12-24T10:00', 1, ['2026-12-25'])).toBe('2026-12-28T17:00');
    expect(due('2026-12-25T10:00', 1, ['2026-12-25'])).toBe('2026-12-29T17:00');
  });

  test('days that are open around the clock end at midnight', () => {
    expect(due('2026-11-24T10:00', 1, [], daily(['00:00', '24:00']))).toBe('2026-11-26T00:00');
  });

  test('hours that never open give none', () => {
    expect(due('2026-11-24T10:00', 1, [], never)).toBe(null);
  });

  test('years that are not known are an error', () => {
    const closed = { days: [{ date: '2026-12-25' }], years: { from: 2026, to: 2026 } };
    expect(
      deadline(instant('2026-12-31T10:00'), { businessDays: 1 }, timelineOf(standard, luxembourg, closed)),
    ).toEqual({
      kind: 'error',
      code: 'deadlineOutOfYears',
      data: { from: 2026, to: 2026 },
    });
  });

  test('a day with a break ends at its last closing', () => {
    expect(due('2026-11-24T10:00', 1, [], withLunch)).toBe('2026-11-25T17:00');
    expect(due('2026-11-24T12:30', 1, [], withLunch)).toBe('2026-11-25T17:00');
  });

  test('the last evening of a year is a day of that year, also where it is the next one elsewhere', () => {
    const newYork = 'America/New_York' as ZoneId;
    const late = daily(['08:00', '23:00']);
    const timeline = timelineOf(late, newYork);
    // 21:00 on New Year’s Eve, when it is 2027 in Greenwich already.
    const reported = Date.parse('2026-12-31T21:00-05:00') as EpochMs;
    expect(deadline(reported, { businessDays: 1 }, timeline)).toBe(Date.parse('2027-01-01T23:00-05:00'));
  });

  test('the last year that is known counts to its end', () => {
    const closed = { days: [{ date: '2026-12-25' }], years: { from: 2025, to: 2026 } };
    expect(
      shown(deadline(instant('2026-12-30T10:00'), { businessDays: 1 }, timelineOf(standard, luxembourg, closed))),
    ).toBe('2026-12-31T17:00');
  });

  test('a day at whose closing the customer is waited for does not count', () => {
    const wait = { from: instant('2026-11-25T15:00'), to: instant('2026-11-26T09:00') };
    const timeline = withoutWaiting(timelineOf(standard), [wait]);
    expect(shown(deadline(instant('2026-11-24T10:00'), { businessDays: 1 }, timeline))).toBe('2026-11-26T17:00');
  });

  test('waiting within a day leaves its closing', () => {
    const wait = { from: instant('2026-11-25T09:00'), to: instant('2026-11-25T15:00') };
    const timeline = withoutWaiting(timelineOf(standard), [wait]);
    expect(shown(deadline(instant('2026-11-24T10:00'), { businessDays: 1 }, timeline))).toBe('2026-11-25T17:00');
  });
});

const told = (timeline: ReturnType<typeof timelineOf>): string[] => {
  const explained = explainDeadline(instant('2026-11-27T16:00'), { businessDays: 2 }, timeline, 'maximumResponse');
  if (explained === null || explained === 'notAgreed' || isRuleError(explained)) throw new Error('not explained');
  return explained.steps.map((step) => {
    const what = step.kind === 'countedDay' ? `day ${step.number}` : step.kind === 'skipped' && step.reason.why;
    return `${String(shown(step.from)).slice(5)} ${what}`;
  });
};

test('an explanation names the day of the report, each business day and what lies between', () => {
  expect(told(timelineOf(standard))).toEqual([
    '11-27T16:00 reportDay',
    '11-27T17:00 night',
    '11-28T00:00 weekend',
    '11-30T00:00 night',
    '11-30T08:00 day 1',
    '11-30T17:00 night',
    '12-01T08:00 day 2',
  ]);
});

describe('waiting that begins or ends exactly at closing', () => {
  const dueWith = (from: string, to: string) =>
    shown(
      deadline(
        instant('2026-11-24T10:00'),
        { businessDays: 1 },
        withoutWaiting(timelineOf(standard), [{ from: instant(from), to: instant(to) }]),
      ),
    );

  test.each([
    ['from closing on', '2026-11-25T17:00', '2026-11-26T12:00', '2026-11-25T17:00'],
    ['until closing', '2026-11-25T15:00', '2026-11-25T17:00', '2026-11-26T17:00'],
    ['for the whole day', '2026-11-25T08:00', '2026-11-25T17:00', '2026-11-26T17:00'],
  ])('%s', (_, from, to, expected) => {
    expect(dueWith(from, to)).toBe(expected);
  });
});

describe('stretches of waiting', () => {
  const waitFor = (...times: readonly (readonly [string, string])[]) =>
    withoutWaiting(
      timelineOf(standard),
      times.map(([from, to]) => ({ from: instant(from), to: instant(to) })),
    );
  const stepsOf = (timeline: ReturnType<typeof waitFor>, reported: string, hours = 10) => {
    const explained = explainDeadline(instant(reported), (hours * 60) as Minutes, timeline, 'maximumResolution');
    if (explained === null || explained === 'notAgreed' || isRuleError(explained)) throw new Error('No deadline.');
    return explained.steps.map((step) => [
      'reason' in step ? step.reason.why : step.kind,
      shown(step.from),
      shown(step.to),
    ]);
  };

  test('that touch, overlap or stand in another order are one', () => {
    const one = waitFor(['2026-11-24T11:00', '2026-11-24T15:00']).waiting;
    const parts = [
      ['2026-11-24T13:00', '2026-11-24T15:00'],
      ['2026-11-24T11:00', '2026-11-24T13:00'],
      ['2026-11-24T11:30', '2026-11-24T12:30'],
    ] as const;
    expect(waitFor(...parts).waiting).toEqual(one);
  });

  test('of no length are none', () => {
    const timeline = timelineOf(standard);
    const noon = instant('2026-11-24T12:00');
    expect(withoutWaiting(timeline, [{ from: noon, to: noon }])).toBe(timeline);
  });

  test('leave no empty stretch where they begin and end with the hours', () => {
    expect(stepsOf(waitFor(['2026-11-24T08:00', '2026-11-24T17:00']), '2026-11-24T08:00')).toEqual([
      ['waiting', '2026-11-24T08:00', '2026-11-24T17:00'],
      ['night', '2026-11-24T17:00', '2026-11-25T08:00'],
      ['countedWindow', '2026-11-25T08:00', '2026-11-25T17:00'],
      ['night', '2026-11-25T17:00', '2026-11-26T08:00'],
      ['countedWindow', '2026-11-26T08:00', '2026-11-26T09:00'],
    ]);
  });

  test('that ended as the fault was reported, or begin as the clock goes on, are not told', () => {
    const before = waitFor(['2026-11-24T12:00', '2026-11-24T17:00'], ['2026-11-25T18:00', '2026-11-25T19:00']);
    expect(stepsOf(before, '2026-11-24T17:00', 9)).toEqual([
      ['night', '2026-11-24T17:00', '2026-11-25T08:00'],
      ['countedWindow', '2026-11-25T08:00', '2026-11-25T17:00'],
    ]);
  });
});

test('an explanation says that the customer was waited for', () => {
  const wait = { from: instant('2026-11-30T12:00'), to: instant('2026-12-01T09:00') };
  expect(told(withoutWaiting(timelineOf(standard), [wait]))).toEqual([
    '11-27T16:00 reportDay',
    '11-27T17:00 night',
    '11-28T00:00 weekend',
    '11-30T00:00 night',
    '11-30T08:00 waiting',
    '11-30T17:00 waiting',
    '12-01T08:00 day 1',
    '12-01T17:00 night',
    '12-02T08:00 day 2',
  ]);
});
