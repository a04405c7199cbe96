import { describe, expect, test } from 'vitest';
import {
  deadline,
  instantOf,
  type OpeningHours,
  promisesIn,
  serviceTimeline,
  wallTimeOf,
} from '../../../src/rules/index.ts';
import type { ClosedDates } from '../../../src/rules/sla/closed-dates.ts';
import { withoutWaiting } from '../../../src/rules/sla/without-waiting.ts';
import type { PromisedTime } from '../../../src/schema/service-level.ts';
import type { EpochMs, ZoneId } from '../../../src/schema/units.ts';
import { targetList } from '../../support/price-lists/target-list.ts';
import { priceList } from '../../support/published.ts';
import { luxembourg } from '../time/zones.ts';
import { daily, minutes, never, standard, timelineOf } from './calendars.ts';

const instant = (text: string, zone: ZoneId = luxembourg): EpochMs => instantOf(text, zone) as EpochMs;

const shown = (found: unknown, zone: ZoneId = luxembourg): unknown =>
  typeof found === 'number' ? String(wallTimeOf(found as EpochMs, zone)).slice(0, 16) : found;

describe('four hours from Monday at eight, while the customer is waited for', () => {
  const monday = (time: string): number => instant(`2026-11-30T${time}`);
  const due = (...waits: readonly (readonly [from: string, to: string])[]) => {
    const stretches = waits.map(([from, to]) => ({ from: monday(from), to: monday(to) }));
    const timeline = withoutWaiting(timelineOf(standard), stretches);
    return shown(deadline(instant('2026-11-30T08:00'), minutes(240), timeline));
  };

  test('end at noon without a wait', () => expect(due()).toBe('2026-11-30T12:00'));
  test('end later by each of two waits, whichever is told first', () => {
    expect(due(['09:00', '10:00'], ['11:00', '11:30'])).toBe('2026-11-30T13:30');
    expect(due(['11:00', '11:30'], ['09:00', '10:00'])).toBe('2026-11-30T13:30');
  });
  test('count what two waits share once', () => {
    expect(due(['09:00', '10:00'], ['09:30', '11:00'])).toBe('2026-11-30T14:00');
    expect(due(['09:00', '12:00'], ['10:00', '11:00'])).toBe('2026-11-30T15:00');
    expect(due(['09:00', '10:00'], ['10:00', '11:00'])).toBe('2026-11-30T14:00');
  });
  test('do not change for a wait that does not end after it begins', () => {
    expect(due(['10:00', '10:00'], ['11:00', '09:00'])).toBe('2026-11-30T12:00');
  });
});

describe('a closed day with hours told', () => {
  const due = (reported: string, time: PromisedTime, closed: ClosedDates, hours: OpeningHours = standard) =>
    shown(deadline(instant(reported), time, timelineOf(hours, luxembourg, closed)));

  test('closes at the minute that it names', () => {
    const half = { days: [{ date: '2026-11-30', from: '12:30', hours: [] }] };
    expect(due('2026-11-30T12:00', minutes(60), half)).toBe('2026-12-01T08:30');
  });

  test('opens hours that never open otherwise; without hours it does not', () => {
    const opened = { days: [{ date: '2026-11-30', hours: [['10:00', '12:00'] as [string, string]] }] };
    expect(due('2026-11-27T12:00', minutes(60), opened, never)).toBe('2026-11-30T11:00');
    expect(due('2026-11-27T12:00', minutes(60), { days: [{ date: '2026-11-30', hours: [] }] }, never)).toBeNull();
  });

  test('is an error where its hours cannot be read', () => {
    const broken = { days: [{ date: '2026-11-30', hours: [['12:00', '10:00'] as [string, string]] }] };
    expect(serviceTimeline(standard, luxembourg, broken)).toMatchObject({ code: 'invalidWindow' });
  });
});

describe('one business day', () => {
  const day = { businessDays: 1 };

  test('is found in the last year that is known', () => {
    const known = { days: [{ date: '2026-12-25' }], years: { from: 2026, to: 2026 } };
    const timeline = timelineOf(standard, luxembourg, known);
    expect(shown(deadline(instant('2026-12-28T10:00'), day, timeline))).toBe('2026-12-29T17:00');
    expect(deadline(instant('2026-12-31T10:00'), day, timeline)).toMatchObject({ code: 'deadlineOutOfYears' });
  });

  test('passes the turn of the year', () => {
    expect(shown(deadline(instant('2026-12-31T10:00'), day, timelineOf(standard)))).toBe('2027-01-01T17:00');
  });

  test('of a report on New Year’s Eve is New Year’s Day, also where it is that day in London already', () => {
    const newYork = 'America/New_York' as ZoneId;
    const timeline = timelineOf(daily(['08:00', '22:00']), newYork);
    const due = deadline(instant('2026-12-31T20:00', newYork), day, timeline);
    expect(shown(due, newYork)).toBe('2027-01-01T22:00');
  });
});

describe('the times that a list promises', () => {
  const [, hours, plain] = targetList.tiers;

  test('are those of every target and of levels without targets, in the order in which they fall due', () => {
    expect(promisesIn(targetList)).toEqual(['maximumResponse', 'maximumIntervention', 'maximumResolution']);
    const tiers = [hours, plain].flatMap((tier) => tier ?? []);
    expect(promisesIn({ tiers })).toEqual(['maximumResponse', 'maximumIntervention']);
    expect(promisesIn({ tiers: tiers.slice(0, 1) })).toEqual([]);
  });

  test('are not listed for a list without targets', () => expect(promisesIn(priceList)).toBeUndefined());
});
