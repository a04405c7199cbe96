import { describe, expect, test } from 'vitest';
import { deadline, explainDeadline, instantOf, isRuleError, wallTimeOf } from '../../../src/rules/index.ts';
import { withoutWaiting } from '../../../src/rules/sla/waiting.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { luxembourg } from '../time/zones.ts';
import { daily, never, standard, timelineOf } from './calendars.ts';

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
