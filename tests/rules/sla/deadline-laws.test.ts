import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedTime, type Deadline, deadline, explainDeadline } from '../../../src/rules/index.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { minutes, timelineOf } from './calendars.ts';
import { allowance, situation } from './random-calendars.ts';
import { slowDeadline } from './slow-deadline.ts';

/** Where the hours never open a deadline is later than any other. */
const moment = (value: Deadline): number => (typeof value === 'number' ? value : Number.POSITIVE_INFINITY);

const day = 86_400_000;

describe('the fast engine and the slow one', () => {
  test('agree on thousands of calendars', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(situation, allowance, ({ reportedAt, hours, zone, closedDates }, allowed) => {
        const giveUpAt = reportedAt + 15 * day;
        const slow = slowDeadline(reportedAt, allowed, { hours, zone, closedDates }, giveUpAt);
        const fast = deadline(reportedAt, allowed, timelineOf(hours, zone, closedDates));
        if (slow === undefined) expect(moment(fast)).toBeGreaterThan(giveUpAt);
        else expect(fast).toBe(slow);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('laws', () => {
  test('a deadline is never before its report', () => {
    fc.assert(
      fc.property(situation, allowance, ({ reportedAt, hours, zone, closedDates }, allowed) => {
        expect(moment(deadline(reportedAt, allowed, timelineOf(hours, zone, closedDates)))).toBeGreaterThanOrEqual(
          reportedAt,
        );
      }),
    );
  });

  test('the time counted between report and deadline is the allowance, and a millisecond earlier it is not', () => {
    fc.assert(
      fc.property(situation, allowance, ({ reportedAt, hours, zone, closedDates }, allowed) => {
        const timeline = timelineOf(hours, zone, closedDates);
        const end = deadline(reportedAt, allowed, timeline);
        fc.pre(typeof end === 'number' && allowed > 0);
        const justBefore = (Number(end) - 1) as EpochMs;
        expect(countedTime(reportedAt, end as EpochMs, timeline)).toBe(allowed * 60_000);
        expect(countedTime(reportedAt, justBefore, timeline)).toBe(allowed * 60_000 - 1);
      }),
    );
  });

  test('a later report is never due earlier', () => {
    fc.assert(
      fc.property(situation, allowance, fc.nat(7 * day), ({ reportedAt, hours, zone, closedDates }, allowed, later) => {
        const timeline = timelineOf(hours, zone, closedDates);
        const first = moment(deadline(reportedAt, allowed, timeline));
        expect(moment(deadline((reportedAt + later) as EpochMs, allowed, timeline))).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  test('a longer allowance is never due earlier, and later by at least the difference', () => {
    fc.assert(
      fc.property(situation, allowance, fc.nat(3000), ({ reportedAt, hours, zone, closedDates }, allowed, more) => {
        const timeline = timelineOf(hours, zone, closedDates);
        const first = moment(deadline(reportedAt, allowed, timeline));
        const second = moment(deadline(reportedAt, minutes(allowed + more), timeline));
        expect(second).toBeGreaterThanOrEqual(first + (allowed === 0 ? 0 : more * 60_000));
      }),
    );
  });

  test('counting in two goes is counting once', () => {
    fc.assert(
      fc.property(situation, allowance, allowance, ({ reportedAt, hours, zone, closedDates }, first, second) => {
        const timeline = timelineOf(hours, zone, closedDates);
        const halfway = deadline(reportedAt, first, timeline);
        fc.pre(typeof halfway === 'number' && second > 0);
        expect(deadline(halfway as EpochMs, second, timeline)).toEqual(
          deadline(reportedAt, minutes(first + second), timeline),
        );
      }),
    );
  });

  test('one more closed date never makes it earlier', () => {
    fc.assert(
      fc.property(situation, allowance, fc.nat(14), ({ reportedAt, hours, zone, closedDates }, allowed, days) => {
        const date = new Date(reportedAt + days * day).toISOString().slice(0, 10);
        const before = deadline(reportedAt, allowed, timelineOf(hours, zone, closedDates));
        const after = deadline(reportedAt, allowed, timelineOf(hours, zone, [...closedDates, date]));
        expect(moment(after)).toBeGreaterThanOrEqual(moment(before));
      }),
    );
  });

  test('a window split in two that touch changes nothing', () => {
    fc.assert(
      fc.property(situation, allowance, fc.integer({ min: 1, max: 1439 }), ({ reportedAt, zone }, allowed, minute) => {
        const middle = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const whole = timelineOf(Array(7).fill([['00:00', '24:00']]), zone);
        const split = timelineOf(
          Array(7).fill([
            ['00:00', middle],
            [middle, '24:00'],
          ]),
          zone,
        );
        expect(deadline(reportedAt, allowed, split)).toBe(deadline(reportedAt, allowed, whole));
        expect(deadline(reportedAt, allowed, whole)).toBe(reportedAt + allowed * 60_000);
      }),
    );
  });

  test('any numbers at all give a value', () => {
    const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger());
    fc.assert(
      fc.property(situation, anyNumber, anyNumber, ({ hours, zone }, instant, allowed) => {
        const answer = explainDeadline(
          instant as EpochMs,
          minutes(allowed),
          timelineOf(hours, zone),
          'maximumResponse',
        );
        expect(answer === null || typeof answer === 'object').toBe(true);
      }),
    );
  });
});

describe('an explanation', () => {
  test('ends at the deadline and adds up to the allowance, without a hole', () => {
    fc.assert(
      fc.property(situation, allowance, ({ reportedAt, hours, zone, closedDates }, allowed) => {
        const timeline = timelineOf(hours, zone, closedDates);
        const explained = explainDeadline(reportedAt, allowed, timeline, 'maximumResponse');
        fc.pre(explained !== null && explained !== 'notAgreed' && explained.kind === 'deadline' && allowed > 0);
        const { steps, deadline: end } = explained;
        expect(end).toBe(deadline(reportedAt, allowed, timeline));
        expect([reportedAt, ...steps.map(({ to }) => to)]).toEqual([...steps.map(({ from }) => from), end]);
        expect(steps.every(({ from, to }) => from < to)).toBe(true);
        expect(steps.length).toBeLessThanOrEqual(100);
        const counted = steps.map((step) => ('counted' in step ? step.counted : 0));
        expect(counted.reduce<number>((sum, ms) => sum + ms, 0)).toBe(allowed * 60_000);
      }),
      { numRuns: 300 },
    );
  });

  test('counts what is open and skips what is closed', () => {
    fc.assert(
      fc.property(situation, allowance, ({ reportedAt, hours, zone, closedDates }, allowed) => {
        const timeline = timelineOf(hours, zone, closedDates);
        const explained = explainDeadline(reportedAt, allowed, timeline, 'maximumResponse');
        fc.pre(explained !== null && explained !== 'notAgreed' && explained.kind === 'deadline');
        for (const step of explained.steps) {
          const open = 'counted' in step ? step.counted : 0;
          expect(countedTime(step.from, step.to, timeline)).toBe(open);
        }
      }),
      { numRuns: 300 },
    );
  });
});
