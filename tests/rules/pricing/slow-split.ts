/**
 * Where the billed minutes of a job fall, once more, slowly and plainly: look at the clock on the wall at every minute.
 * It shares nothing with the engine but the instant at which the job starts.
 */
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { opennessOf } from '../sla/slow-deadline.ts';

export interface SlowBand {
  readonly id: string;
  /** Or all hours that no other band has. */
  readonly hours: WeeklyHours | 'otherwise';
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

/** A job that starts at an instant, in a zone. */
export const slowSplit = (from: number, billed: number, bands: readonly SlowBand[], zone: string): MinutesByBand => {
  const openness = bands.flatMap(({ id, hours }) =>
    hours === 'otherwise' ? [] : { id, isOpen: opennessOf({ hours, zone, closedDates: [] }) },
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
        hours[day]?.some(([opens, closes]) => minutesOf(opens) <= ofDay && ofDay < minutesOf(closes)),
    )?.id;
  });
