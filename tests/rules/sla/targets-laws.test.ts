import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Deadline, deadline, explainDeadline, type ServiceTimeline } from '../../../src/rules/index.ts';
import { withoutWaiting } from '../../../src/rules/sla/without-waiting.ts';
import type { PromisedTime } from '../../../src/schema/service-level.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { aroundTheClock, timelineOf } from './calendars.ts';
import { allowance, report, situation, zone } from './random-calendars.ts';
import { slowBusinessDeadline, slowDeadline } from './slow-deadline.ts';

const minute = 60_000;
const day = 86_400_000;

/** Where the hours never open, or the years end, a deadline is later than any other. */
const moment = (value: Deadline): number => (typeof value === 'number' ? value : Number.POSITIVE_INFINITY);

const days = fc.integer({ min: 1, max: 4 }).map((businessDays) => ({ businessDays }));

const anyTime: fc.Arbitrary<PromisedTime> = fc.oneof(allowance, days);

/** Stretches on whole minutes around a report, which can touch, overlap or lie before it. */
const waitsNear = (reportedAt: number) =>
  fc.array(
    fc.tuple(fc.integer({ min: -600, max: 6 * 1440 }), fc.integer({ min: 0, max: 2 * 1440 })).map(([start, length]) => {
      const from = Math.floor(reportedAt / minute) * minute + start * minute;
      return { from, to: from + length * minute };
    }),
    { maxLength: 3 },
  );

const waitedFor = situation.chain((found) =>
  fc.record({ found: fc.constant(found), waits: waitsNear(found.reportedAt) }),
);

describe('the fast engine and the slow one', () => {
  test('agree on business days in thousands of calendars, with waiting for the customer', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(waitedFor, days, ({ found: { reportedAt, hours, zone: place, closedDates }, waits }, time) => {
        const giveUpAt = reportedAt + 16 * day;
        const slow = slowBusinessDeadline(
          reportedAt,
          time.businessDays,
          { hours, zone: place, closedDates },
          giveUpAt + day,
          waits,
        );
        const fast = deadline(reportedAt, time, withoutWaiting(timelineOf(hours, place, closedDates), waits));
        if (slow === undefined || slow > giveUpAt) expect(moment(fast)).toBeGreaterThan(giveUpAt - day);
        else expect(fast).toBe(slow);
      }),
      { numRuns: 1000 },
    );
  });

  test('agree on hours while the customer is waited for', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(waitedFor, allowance, ({ found: { reportedAt, hours, zone: place, closedDates }, waits }, time) => {
        const giveUpAt = reportedAt + 15 * day;
        const slow = slowDeadline(reportedAt, time, { hours, zone: place, closedDates }, giveUpAt, waits);
        const fast = deadline(reportedAt, time, withoutWaiting(timelineOf(hours, place, closedDates), waits));
        if (slow === undefined) expect(moment(fast)).toBeGreaterThan(giveUpAt);
        else expect(fast).toBe(slow);
      }),
      { numRuns: 1000 },
    );
  });

  test('agree on times that run day and night', () => {
    const hours = aroundTheClock.map((windows) => windows.map(([opens, closes]) => [opens, closes] as const));
    fc.assert(
      fc.property(report, zone, allowance, (reportedAt, place, time) => {
        const slow = slowDeadline(reportedAt, time, { hours, zone: place, closedDates: [] }, reportedAt + 4 * day);
        expect(deadline(reportedAt, time, timelineOf(aroundTheClock, place))).toBe(slow);
      }),
      { numRuns: 300 },
    );
  });
});

const timelineFor = ({
  found: { hours, zone: place, closedDates },
  waits,
}: {
  readonly found: {
    readonly hours: Parameters<typeof timelineOf>[0];
    zone: Parameters<typeof timelineOf>[1];
    closedDates: string[];
  };
  readonly waits: readonly { readonly from: number; readonly to: number }[];
}): ServiceTimeline => withoutWaiting(timelineOf(hours, place, closedDates), waits);

describe('laws of every promised time', () => {
  test('a later report is never due earlier', () => {
    fc.assert(
      fc.property(waitedFor, anyTime, fc.nat(7 * day), (calendar, time, later) => {
        const timeline = timelineFor(calendar);
        const { reportedAt } = calendar.found;
        const first = moment(deadline(reportedAt, time, timeline));
        expect(moment(deadline((reportedAt + later) as EpochMs, time, timeline))).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  test('one more business day is never due earlier', () => {
    fc.assert(
      fc.property(waitedFor, days, (calendar, { businessDays }) => {
        const timeline = timelineFor(calendar);
        const due = (count: number) => moment(deadline(calendar.found.reportedAt, { businessDays: count }, timeline));
        expect(due(businessDays + 1)).toBeGreaterThanOrEqual(due(businessDays));
      }),
    );
  });

  test('waiting for the customer never makes it earlier', () => {
    fc.assert(
      fc.property(waitedFor, anyTime, ({ found, waits }, time) => {
        const plain = timelineOf(found.hours, found.zone, found.closedDates);
        const waited = deadline(found.reportedAt, time, withoutWaiting(plain, waits));
        expect(moment(waited)).toBeGreaterThanOrEqual(moment(deadline(found.reportedAt, time, plain)));
      }),
    );
  });

  test('one more closed date never makes it earlier', () => {
    fc.assert(
      fc.property(situation, days, fc.nat(14), ({ reportedAt, hours, zone: place, closedDates }, time, after) => {
        const date = new Date(reportedAt + after * day).toISOString().slice(0, 10);
        const due = (closed: string[]) => moment(deadline(reportedAt, time, timelineOf(hours, place, closed)));
        expect(due([...closedDates, date])).toBeGreaterThanOrEqual(due(closedDates));
      }),
    );
  });

  test('its explanation ends at the deadline, without a hole', () => {
    fc.assert(
      fc.property(waitedFor, anyTime, (calendar, time) => {
        const { reportedAt } = calendar.found;
        const explained = explainDeadline(reportedAt, time, timelineFor(calendar), 'maximumResolution');
        fc.pre(explained !== null && explained !== 'notAgreed' && explained.kind === 'deadline');
        const { steps, deadline: end } = explained;
        fc.pre(end > reportedAt);
        expect([reportedAt, ...steps.map(({ to }) => to)]).toEqual([...steps.map(({ from }) => from), end]);
        expect(steps.every(({ from, to }) => from < to)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
