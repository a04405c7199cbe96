import type { PriceList } from '../../schema/price-list.ts';
import type { IsoDate, ZoneId } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { type BandTimeline, bandTimelines } from '../pricing/band-timelines.ts';
import { dayNumber, msPerDay, weekdayOf } from '../time/calendar.ts';
import { formatDate, parseDate } from '../time/date-text.ts';
import { instantOf } from '../time/instant-of.ts';
import type { SetAsideReason } from './types.ts';

/** A date on the clock of a list. */
export interface WorkDay {
  readonly date: IsoDate;
  /** Months since the year 0. */
  readonly month: number;
  /**
   * Days of one kind lay the same minutes in the same bands, up to the end of the day after: ordinary days of one weekday do;
   * a day beside a clock change, a closed day or the end of the known years is a kind of its own.
   */
  readonly kind: number;
  /** The kind that this day alone is of, for work that goes on beyond the day after. */
  readonly ownKind: number;
}

const midnight = (day: number, zone: ZoneId): number => {
  const instant = instantOf(`${formatDate(day)}T00:00`, zone);
  return isRuleError(instant) ? Number.NaN : instant;
};

/** Whether the clock runs on evenly over some days. */
const isEven = (from: number, to: number, zone: ZoneId): boolean =>
  midnight(to, zone) - midnight(from, zone) === (to - from) * msPerDay;

const isClosedOn = (day: number, { timeline: { closedDays, special } }: BandTimeline): boolean =>
  closedDays.has(day) || (special?.has(day) ?? false);

const isCovered = (from: number, to: number, zone: ZoneId, { timeline: { covers } }: BandTimeline): boolean =>
  midnight(from, zone) >= covers.from && midnight(to, zone) < covers.to;

/** Whether a day and the one after it are like any other of their weekday. */
const isOrdinary = (day: number, zone: ZoneId, bands: readonly BandTimeline[]): boolean => {
  const [before, after] = [day - 1, day + 3];
  return (
    [before, day, day + 1, day + 2].every((from) => isEven(from, from + 1, zone)) &&
    bands.every((band) => isCovered(before, after, zone, band) && !isClosedOn(day, band) && !isClosedOn(day + 1, band))
  );
};

const weekdays = 7;

const monthOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Reads a month since the year 0. @example monthText(24_311) // '2025-12' */
export const monthText = (month: number): string =>
  formatDate(dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)).slice(0, 'YYYY-MM'.length);

const workDay = (date: IsoDate, zone: ZoneId, bands: readonly BandTimeline[]): WorkDay | SetAsideReason => {
  const day = parseDate(date);
  if (isRuleError(day)) return day.code === 'dateOutOfYears' ? 'outOfYears' : 'unreadableDate';
  const ownKind = weekdays + day;
  return { date, month: monthOf(date), kind: isOrdinary(day, zone, bands) ? weekdayOf(day) : ownKind, ownKind };
};

/** The days of a list's clock, each found once. */
export const workDays = (list: PriceList): ((date: IsoDate) => WorkDay | SetAsideReason) => {
  const timelines = bandTimelines(list, list.zone);
  const bands = isRuleError(timelines) ? [] : timelines;
  const known = new Map<IsoDate, WorkDay | SetAsideReason>();
  return (date) => {
    const day = known.get(date) ?? workDay(date, list.zone, bands);
    known.set(date, day);
    return day;
  };
};
