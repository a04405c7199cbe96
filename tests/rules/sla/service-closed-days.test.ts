import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byPromise,
  type ClosedDates,
  type Deadline,
  isRuleError,
  reportInstant,
  serviceTimeline,
  tierDeadlines,
  tierMoments,
  wallTimeOf,
} from '../../../src/rules/index.ts';
import { specialHours } from '../../../src/rules/sla/special-hours.ts';
import type { ListedDay } from '../../../src/schema/closed-days.ts';
import type { PriorityId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { PromisedTime } from '../../../src/schema/service-level.ts';
import type { EpochMs, ZoneId } from '../../../src/schema/units.ts';
import type { ClockWindow, WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { closedList } from '../../support/price-lists/closed-list.ts';
import { targetList } from '../../support/price-lists/target-list.ts';
import { otherHoursOf } from '../pricing/slow-split.ts';
import { anyOwnHours, daysNear } from '../random-closed-days.ts';
import { allowance, report, week, zone } from './random-calendars.ts';
import { slowBusinessDeadline, slowDeadline } from './slow-deadline.ts';

const [urgent, normal] = ['urgent', 'normal'] as PriorityId[];
const day = 86_400_000;

const instant = (text: string): EpochMs => {
  const found = reportInstant(text, closedList.zone);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const shown = (found: unknown): unknown =>
  typeof found === 'number' ? String(wallTimeOf(found as EpochMs, closedList.zone)).slice(0, 16) : found;

const momentsOf = (reported: string, tier: string, priority = urgent, chosen: ClosedDates = [], list = closedList) => {
  const found = tierMoments(instant(reported), list, chosen, { priority });
  const index = list.tiers.findIndex(({ id }) => id === tier);
  return byPromise((promise) => shown(found[index]?.[promise]));
};

describe('the clock of a list whose service hours name closed days', () => {
  test('stands still on a public holiday', () => {
    // Four hours from Thursday 31 December at 16:00: two that day, none on New Year’s Day, two on Monday.
    expect(momentsOf('2026-12-31T16:00', 'plain').maximumResponse).toBe('2027-01-04T10:00');
  });

  test('stops at noon on a half day', () => {
    expect(momentsOf('2026-12-24T11:00', 'plain').maximumResponse).toBe('2026-12-29T09:00');
  });

  test('runs in the other hours of a day that has some', () => {
    expect(momentsOf('2026-12-28T08:00', 'plain').maximumResponse).toBe('2026-12-29T10:00');
  });

  test('counts no business day where the hours do not open, and ends a half day at its closing', () => {
    expect(momentsOf('2026-12-24T13:00', 'care', normal).maximumResponse).toBe('2026-12-29T18:00');
    expect(momentsOf('2026-12-23T10:00', 'care', normal).maximumResponse).toBe('2026-12-24T12:00');
    expect(momentsOf('2026-12-24T10:00', 'care', normal).maximumResponse).toBe('2026-12-28T12:00');
  });

  test('goes on day and night where the time does', () => {
    expect(momentsOf('2026-12-25T10:00', 'care').maximumResponse).toBe('2026-12-25T10:30');
  });

  test('keeps to them in place of the holidays that a visitor chose', () => {
    const chosen = { days: [{ date: '2026-12-29' }], years: { from: 2026, to: 2026 } };
    const reported = '2026-12-24T11:00';
    expect(momentsOf(reported, 'plain', urgent, chosen)).toEqual(momentsOf(reported, 'plain'));
    expect(momentsOf(reported, 'plain', urgent, chosen, targetList).maximumResponse).toBe('2026-12-24T15:00');
    expect(momentsOf('2026-12-28T15:00', 'plain', urgent, chosen, targetList).maximumResponse).toBe('2026-12-30T09:00');
  });

  test('counts nothing outside the years that a calendar is known for, and names them', () => {
    expect(momentsOf('2025-12-31T16:00', 'plain').maximumResponse).toMatchObject({
      code: 'instantOutOfYears',
      data: { from: 2026, to: 2027 },
    });
    expect(momentsOf('2027-12-31T17:00', 'plain').maximumResponse).toMatchObject({
      code: 'deadlineOutOfYears',
      data: { from: 2026, to: 2027 },
    });
  });
});

describe('the hours of closed days', () => {
  const years = { from: 2026, to: 2026 };
  const christmasEve = (day: object) => ({ days: [{ date: '2026-12-24', ...day }], years });
  const openOn = (day: object, hours: WeeklyHours = officeHours) => {
    const timeline = serviceTimeline(hours, closedList.zone, christmasEve(day));
    if (isRuleError(timeline)) return timeline.code;
    const { from, to } = timeline.openingsIn(2026);
    const shownOf = (instants: Float64Array) => Array.from(instants, (one) => String(shown(one)));
    const [opens, closes] = [shownOf(from), shownOf(to)];
    return opens.flatMap((one, index) =>
      one.startsWith('2026-12-24') ? `${one.slice(11)}–${closes[index]?.slice(11)}` : [],
    );
  };
  const officeHours: WeeklyHours = [...Array(5).fill([['08:00', '17:00']]), [], []];
  const never: WeeklyHours = [[], [], [], [], [], [], []];

  test.each<[string, object, unknown]>([
    ['of a whole day are its own', { hours: [['10:00', '12:00']] }, ['10:00–12:00']],
    ['are none where it has none', { hours: [] }, []],
    ['are none where nothing is said of them', {}, []],
    ['of half a day are those of the weekday until then', { from: '12:30', hours: [] }, ['08:00–12:30']],
    ['of half a day are its own from then on', { from: '12:30', hours: [['12:00', '14:00']] }, ['08:00–14:00']],
    ['that cannot be read are an error', { hours: [['12:00', '10:00']] }, 'invalidWindow'],
  ])('%s', (_, day, wanted) => {
    expect(openOn(day)).toEqual(wanted);
  });

  test('can be the only ones there are', () => {
    const only = christmasEve({ hours: [['10:00', '12:00']] });
    const timeline = serviceTimeline(never, closedList.zone, only);
    expect(timeline).toMatchObject({ neverOpens: false });
    expect(serviceTimeline(never, closedList.zone, christmasEve({ hours: [] }))).toMatchObject({ neverOpens: true });
  });

  test('are told apart from days of which nothing is said', () => {
    const told = specialHours(christmasEve({ hours: [] }), []);
    expect(told).toEqual(new Map([[Date.UTC(2026, 11, 24) / day, []]]));
    expect(specialHours(christmasEve({}), [])).toEqual(new Map());
    expect(specialHours(['2026-12-24'], [])).toEqual(new Map());
  });

  test('of a date that does not exist are an error', () => {
    expect(specialHours({ days: [{ date: '2026-02-30', hours: [] }], years }, [])).toMatchObject({
      code: 'invalidDate',
    });
  });
});

describe('an explanation', () => {
  const stepsOf = (reported: string) => {
    const found = tierDeadlines(instant(reported), closedList)[2]?.maximumResponse;
    if (!found || found === 'notAgreed' || isRuleError(found)) throw new Error('No deadline.');
    return found.steps.map((step) => {
      const what = step.kind === 'skipped' ? step.reason : step.kind;
      return [String(shown(step.from)).slice(5), what];
    });
  };

  test('says what a list closes: the rest of a half day, a holiday, and the hours around those of a day that has others', () => {
    expect(stepsOf('2026-12-24T07:00')).toEqual([
      ['12-24T07:00', { why: 'night' }],
      ['12-24T08:00', 'countedWindow'],
    ]);
    const eve = { why: 'closedDate', date: '2026-12-24', name: { nl: 'kerstavond', en: 'Christmas Eve' } };
    const christmas = { why: 'closedDate', date: '2026-12-25', name: { nl: 'Kerstmis', en: 'Christmas' } };
    const stocktaking = { why: 'closedDate', date: '2026-12-28', name: { nl: 'inventaris', en: 'stocktaking' } };
    expect(stepsOf('2026-12-24T11:00')).toEqual([
      ['12-24T11:00', 'countedWindow'],
      ['12-24T12:00', { ...eve, listed: 'otherHours' }],
      ['12-25T00:00', { ...christmas, listed: 'closedDay' }],
      ['12-26T00:00', { why: 'weekend' }],
      ['12-28T00:00', { ...stocktaking, listed: 'otherHours' }],
      ['12-28T10:00', 'countedWindow'],
      ['12-28T12:00', { ...stocktaking, listed: 'otherHours' }],
      ['12-29T00:00', { why: 'night' }],
      ['12-29T08:00', 'countedWindow'],
    ]);
  });

  test('calls the evening of a half day a night, because the weekday has no hours either', () => {
    expect(stepsOf('2026-12-24T20:00')[0]).toEqual(['12-24T20:00', { why: 'night' }]);
  });
});

interface Closed {
  readonly hours: WeeklyHours;
  readonly place: ZoneId;
  readonly first: readonly ListedDay[];
  readonly second: readonly ListedDay[];
  readonly ofFirst: ClockWindow[] | undefined;
  readonly ofSecond: ClockWindow[] | undefined;
}

const name = { nl: 'naam' };
const kindsOf = ({ first, second }: Closed) => [
  { id: 'first', name, days: first },
  { id: 'second', name, days: second },
];
const hoursOf = ({ hours, ofFirst, ofSecond }: Closed) => ({
  week: hours,
  closed: { ...(ofFirst && { first: ofFirst }), ...(ofSecond && { second: ofSecond }) },
});

/** A list of one level with one promise in its fault-processing hours. */
const listOf = (closed: Closed, time: PromisedTime): PriceList => ({
  ...targetList,
  zone: closed.place,
  closed: kindsOf(closed),
  tiers: targetList.tiers.slice(0, 1).map((tier) => ({
    ...tier,
    serviceLevel: {
      faultProcessingHours: hoursOf(closed),
      targets: [{ maximumResolution: time, within: 'faultProcessingHours' }],
    },
  })),
});

const dueUnder = (reportedAt: EpochMs, closed: Closed, time: PromisedTime): Deadline =>
  tierMoments(reportedAt, listOf(closed, time))[0]?.maximumResolution ?? null;

/** Where the hours never open, or the years end, a deadline is later than any other. */
const moment = (value: Deadline): number => (typeof value === 'number' ? value : Number.POSITIVE_INFINITY);

const situation = report.chain((reportedAt) =>
  fc.record({
    reportedAt: fc.constant(reportedAt),
    closed: fc.record({
      hours: week,
      place: zone,
      first: daysNear(reportedAt),
      second: daysNear(reportedAt),
      ofFirst: anyOwnHours,
      ofSecond: anyOwnHours,
    }),
  }),
);

const days = fc.integer({ min: 1, max: 4 }).map((businessDays) => ({ businessDays }));

const slowCalendar = (closed: Closed) => ({
  hours: closed.hours,
  zone: closed.place,
  closedDates: [],
  otherHours: otherHoursOf(hoursOf(closed), kindsOf(closed)),
});

/** Random calendars of each kind. */
const calendars = Number(process.env.CALENDARS ?? 300);

describe('the fast engine and the slow one agree on calendars with closed days and half days', () => {
  test('in hours', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(situation, allowance, ({ reportedAt, closed }, time) => {
        const giveUpAt = reportedAt + 15 * day;
        const slow = slowDeadline(reportedAt, time, slowCalendar(closed), giveUpAt);
        const fast = dueUnder(reportedAt, closed, time);
        if (slow === undefined) expect(moment(fast)).toBeGreaterThan(giveUpAt);
        else expect(fast).toBe(slow);
      }),
      { numRuns: calendars },
    );
  });

  test('in business days', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(situation, days, ({ reportedAt, closed }, time) => {
        const giveUpAt = reportedAt + 16 * day;
        const slow = slowBusinessDeadline(reportedAt, time.businessDays, slowCalendar(closed), giveUpAt + day);
        const fast = dueUnder(reportedAt, closed, time);
        if (slow === undefined || slow > giveUpAt) expect(moment(fast)).toBeGreaterThan(giveUpAt - day);
        else expect(fast).toBe(slow);
      }),
      { numRuns: calendars },
    );
  });
});

describe('laws', () => {
  const anyTime: fc.Arbitrary<PromisedTime> = fc.oneof(allowance, days);

  /** The same with closed days of one kind, on which there are no hours, and without. */
  const shutAndOpen = (closed: Closed, first: readonly ListedDay[], reportedAt: EpochMs, time: PromisedTime) => {
    const alone = { ...closed, second: [], ofFirst: [] };
    return [first, []].map((shut) => moment(dueUnder(reportedAt, { ...alone, first: shut }, time)));
  };

  test('a closed day without hours never makes a deadline earlier, nor does half a day', () => {
    fc.assert(
      fc.property(situation, allowance, ({ reportedAt, closed }, time) => {
        const [shut, open] = shutAndOpen(closed, closed.first, reportedAt, time);
        expect(shut).toBeGreaterThanOrEqual(open ?? 0);
      }),
      { numRuns: 250 },
    );
  });

  test('the same holds in business days, of which a half day ends at its own closing', () => {
    fc.assert(
      fc.property(situation, days, ({ reportedAt, closed }, time) => {
        const whole = closed.first.map(({ date }) => ({ date }));
        const [shut, open] = shutAndOpen(closed, whole, reportedAt, time);
        expect(shut).toBeGreaterThanOrEqual(open ?? 0);
      }),
      { numRuns: 250 },
    );
  });

  test('a later report is never due earlier', () => {
    fc.assert(
      fc.property(situation, anyTime, fc.nat(7 * day), ({ reportedAt, closed }, time, later) => {
        const first = moment(dueUnder(reportedAt, closed, time));
        expect(moment(dueUnder((reportedAt + later) as EpochMs, closed, time))).toBeGreaterThanOrEqual(first);
      }),
      { numRuns: 250 },
    );
  });

  test('an explanation ends at the deadline, without a hole', () => {
    fc.assert(
      fc.property(situation, anyTime, ({ reportedAt, closed }, time) => {
        const found = tierDeadlines(reportedAt, listOf(closed, time))[0]?.maximumResolution;
        fc.pre(found !== null && found !== undefined && found !== 'notAgreed' && !isRuleError(found));
        fc.pre(found.deadline > reportedAt);
        expect([reportedAt, ...found.steps.map(({ to }) => to)]).toEqual([
          ...found.steps.map(({ from }) => from),
          found.deadline,
        ]);
      }),
      { numRuns: 250 },
    );
  });
});
