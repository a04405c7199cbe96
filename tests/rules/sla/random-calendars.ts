import fc from 'fast-check';
import type { EpochMs, Minutes } from '../../../src/schema/units.ts';
import type { ClockWindow } from '../../../src/schema/weekly-hours.ts';
import { zones } from '../time/zones.ts';
import { at } from './calendars.ts';

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const pairs = (sorted: readonly number[]): ClockWindow[] =>
  sorted.flatMap((opens, index): ClockWindow[] => {
    const closes = sorted[index + 1];
    return index % 2 === 0 && closes !== undefined ? [[clock(opens), clock(closes)]] : [];
  });

const touching = (sorted: readonly number[]): ClockWindow[] =>
  sorted.flatMap((opens, index): ClockWindow[] => {
    const closes = sorted[index + 1];
    return closes === undefined ? [] : [[clock(opens), clock(closes)]];
  });

const sortedMinutes = (least: number, most: number) =>
  fc
    .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 120, 150, 180, 1440)), {
      minLength: least,
      maxLength: most,
    })
    .map((minutes) => minutes.toSorted((a, b) => a - b));

/** Closed, split, touching, around midnight, inside the hour of a clock change. */
const day = fc.oneof(sortedMinutes(0, 6).map(pairs), sortedMinutes(0, 4).map(touching));

export const week = fc.array(day, { minLength: 7, maxLength: 7 });

const oftenClockChanges = fc.constantFrom(
  at('2026-03-29T00:00Z'),
  at('2026-10-25T00:00Z'),
  at('2026-04-04T12:00Z'),
  at('2026-10-03T12:00Z'),
  at('2026-11-01T04:00Z'),
  at('2026-12-31T12:00Z'),
  at('2028-02-28T12:00Z'),
);

/** A report with milliseconds, often near a clock change, a leap day or the turn of the year. */
export const report = fc
  .oneof(
    fc
      .tuple(oftenClockChanges, fc.integer({ min: -2 * 86_400_000, max: 2 * 86_400_000 }))
      .map(([base, ms]) => base + ms),
    fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z') }),
  )
  .chain((instant) => fc.constantFrom(instant, Math.floor(instant / 60_000) * 60_000))
  .map((instant) => instant as EpochMs);

export const allowance = fc
  .oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 3000 }))
  .map((minutes) => minutes as Minutes);

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Dates up to two weeks after a report, as holidays that matter to it would be. */
const closedDatesNear = (instant: number) =>
  fc.array(
    fc.integer({ min: -1, max: 14 }).map((days) => isoDay(instant + days * 86_400_000)),
    { maxLength: 5 },
  );

export const zone = fc.constantFrom(...zones);

/** A report and the calendar that it falls in. */
export const situation = report.chain((reportedAt) =>
  fc.record({ reportedAt: fc.constant(reportedAt), hours: week, zone, closedDates: closedDatesNear(reportedAt) }),
);
