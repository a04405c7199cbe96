import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs, IsoDate, ZoneId } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { type BandTimeline, bandTimelines } from '../pricing/band-timelines.ts';
import { countedTime } from '../sla/counted-time.ts';
import { dayNumber, msPerDay, msPerMinute, weekdayOf } from '../time/calendar.ts';
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
  /** Of an ordinary day, for each band with hours of its own: how many of the first minutes lie in it, up to the end of the day after. */
  readonly open?: readonly Int32Array[];
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

const noon = 720;

/**
 * When work of which only the date is known is taken to begin: at no time where the day has hours of the first band, in which it then
 * counts; at noon where it has none, as no start of that day would lie in them.
 *
 * @returns the minute of the day
 * @example startOfDate(list)('2026-01-10') // 720, on a Saturday without ordinary hours
 */
export const startOfDate = (list: PriceList): ((date: IsoDate) => number | undefined) => {
  const timelines = bandTimelines(list, list.zone);
  const first = isRuleError(timelines) ? undefined : timelines.find(({ bandId }) => bandId === list.rateBands[0]?.id);
  const known = new Map<IsoDate, number | undefined>();
  const find = (date: IsoDate): number | undefined => {
    const day = parseDate(date);
    if (first === undefined || isRuleError(day)) return undefined;
    const [from, to] = [midnight(day, list.zone), midnight(day + 1, list.zone)];
    const counted = countedTime(from as EpochMs, to as EpochMs, first.timeline);
    return counted === 0 ? noon : undefined;
  };
  return (date) => {
    if (!known.has(date)) known.set(date, find(date));
    return known.get(date);
  };
};

const weekdays = 7;

/** The minutes of a day and the day after. */
const minutesOfTwoDays = 2_880;

const openMinutes = (day: number, zone: ZoneId, { timeline }: BandTimeline): Int32Array => {
  const from = midnight(day, zone) as EpochMs;
  return Int32Array.from({ length: minutesOfTwoDays + 1 }, (_, minute) => {
    const counted = countedTime(from, (from + minute * msPerMinute) as EpochMs, timeline);
    return isRuleError(counted) ? 0 : Math.floor(counted / msPerMinute);
  });
};

const monthOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Reads a month since the year 0. @example monthText(24_311) // '2025-12' */
export const monthText = (month: number): string =>
  formatDate(dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)).slice(0, 'YYYY-MM'.length);

/** What the days of a list's clock are found by. */
interface Clock {
  readonly zone: ZoneId;
  readonly bands: readonly BandTimeline[];
  /** By weekday. */
  readonly open: Map<number, readonly Int32Array[]>;
}

const openOn = (day: number, { zone, bands, open }: Clock): readonly Int32Array[] => {
  const weekday = weekdayOf(day);
  const known = open.get(weekday) ?? bands.map((band) => openMinutes(day, zone, band));
  open.set(weekday, known);
  return known;
};

const workDay = (date: IsoDate, clock: Clock): WorkDay | SetAsideReason => {
  const day = parseDate(date);
  if (isRuleError(day)) return day.code === 'dateOutOfYears' ? 'outOfYears' : 'unreadableDate';
  const ownKind = weekdays + day;
  const found = { date, month: monthOf(date), ownKind };
  return isOrdinary(day, clock.zone, clock.bands)
    ? { ...found, kind: weekdayOf(day), open: openOn(day, clock) }
    : { ...found, kind: ownKind };
};

/** The days of a list's clock, each found once. */
export const workDays = (list: PriceList): ((date: IsoDate) => WorkDay | SetAsideReason) => {
  const timelines = bandTimelines(list, list.zone);
  const clock = { zone: list.zone, bands: isRuleError(timelines) ? [] : timelines, open: new Map() };
  const known = new Map<IsoDate, WorkDay | SetAsideReason>();
  let last: { readonly date: IsoDate; readonly day: WorkDay | SetAsideReason } | undefined;
  return (date) => {
    // Exports are in the order of their dates, one way or the other.
    if (last?.date === date) return last.day;
    const day = known.get(date) ?? workDay(date, clock);
    known.set(date, day);
    last = { date, day };
    return day;
  };
};
