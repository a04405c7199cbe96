/**
 * Where the billed minutes of a job fall, once more, slowly and plainly: look at the clock on the wall at every minute.
 * It shares nothing with the engine but the instant at which the job starts.
 */

import type { ListedDay } from '../../../src/schema/closed-days.ts';
import type { CalendarHours, WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { opennessOf, type SlowDay } from '../sla/slow-deadline.ts';

export interface SlowBand {
  readonly id: string;
  /** Or all hours that no other band has. */
  readonly hours: CalendarHours | 'otherwise';
}

type MinutesByBand = Record<string, number>;

const count = (
  billed: number,
  bands: readonly SlowBand[],
  bandAt: (minute: number) => string | undefined,
): MinutesByBand => {
  const counted: MinutesByBand = {};
  const rest = bands.find(({ hours }) => hours === 'otherwise')?.id ?? 'outOfBand';
  for (let minute = 0; minute < billed; minute += 1) {
    const band = bandAt(minute) ?? rest;
    counted[band] = (counted[band] ?? 0) + 1;
  }
  return counted;
};

const weekOf = (hours: CalendarHours): WeeklyHours => ('week' in hours ? hours.week : hours);

/** Kinds of closed days, each with its days. */
export type SlowClosed = readonly { readonly id: string; readonly days?: readonly ListedDay[] }[];

const dates = Array.from({ length: 1127 }, (_, index) =>
  new Date(Date.UTC(2025, 11, 1) + index * 86_400_000).toISOString().slice(0, 10),
);

/** The dates of a few years on which hours are others than those of the week: of the first kind that a date is of, and only where they name it. */
export const otherHoursOf = (hours: CalendarHours, closed: SlowClosed): Record<string, SlowDay> => {
  const other: Record<string, SlowDay> = {};
  for (const iso of dates) {
    const isOn = (day: ListedDay): boolean => day.date === iso || day.date === iso.slice(5);
    const kind = closed.find(({ days = [] }) => days.some(isOn));
    const own = kind && 'week' in hours ? hours.closed[kind.id] : undefined;
    const from = kind?.days?.find(isOn)?.from;
    if (own) other[iso] = { hours: own, ...(from !== undefined && { from }) };
  }
  return other;
};

/** A job that starts at an instant, in a zone. */
export const slowSplit = (
  from: number,
  billed: number,
  bands: readonly SlowBand[],
  zone: string,
  closed: SlowClosed = [],
): MinutesByBand => {
  const openness = bands.flatMap(({ id, hours }) =>
    hours === 'otherwise'
      ? []
      : {
          id,
          isOpen: opennessOf({ hours: weekOf(hours), zone, closedDates: [], otherHours: otherHoursOf(hours, closed) }),
        },
  );
  return count(billed, bands, (minute) => openness.find(({ isOpen }) => isOpen(from + minute * 60_000))?.id);
};

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** A job that starts at a minute of the week, counted from Monday 00:00. */
export const slowWeeklySplit = (start: number, billed: number, bands: readonly SlowBand[]): MinutesByBand =>
  count(billed, bands, (minute) => {
    const ofWeek = (start + minute) % (7 * 1440);
    const [day, ofDay] = [Math.floor(ofWeek / 1440), ofWeek % 1440];
    return bands.find(
      ({ hours }) =>
        hours !== 'otherwise' &&
        weekOf(hours)[day]?.some(([opens, closes]) => minutesOf(opens) <= ofDay && ofDay < minutesOf(closes)),
    )?.id;
  });
