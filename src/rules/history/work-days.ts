import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs, IsoDate, ZoneId } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { type BandTimeline, bandTimelines } from '../pricing/band-timelines.ts';
import { countedTime } from '../sla/counted-time.ts';
import { dayNumber, msPerMinute, weekdayOf } from '../time/calendar.ts';
import { formatDate, parseDate, twoDigits } from '../time/date-text.ts';
import { instantOf } from '../time/instant-of.ts';
import { keptIn } from './by-number.ts';
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
  /** The minutes of it and the day after, in real time. */
  readonly minutes: number;
  /** For each band with hours of its own: how many of the first minutes lie in it; null beside a closed day or the end of the known years. */
  readonly open: readonly Int32Array[] | null;
  /** How many minutes have gone by at each minute of its clock. */
  readonly minutesUntil: Int32Array;
}

/** When a day begins; not a number outside the known years. */
type MidnightOf = (day: number) => number;

/** The midnights of a zone, each found once: days ask for those around them. */
const midnightsIn = (zone: ZoneId): MidnightOf => {
  const known = new Map<number, number>();
  return (day) =>
    keptIn(known, day, () => {
      const instant = instantOf(`${formatDate(day)}T00:00`, zone);
      return isRuleError(instant) ? Number.NaN : instant;
    });
};

/** What the days of a list's clock are found by. */
interface Clock {
  readonly zone: ZoneId;
  readonly midnight: MidnightOf;
  readonly bands: readonly BandTimeline[];
  /** By weekday. */
  readonly open: Map<number, readonly Int32Array[]>;
}

const isClosedOn = (day: number, { timeline: { closedDays, special } }: BandTimeline): boolean =>
  closedDays.has(day) || (special?.has(day) ?? false);

const isCovered = (from: number, to: number, { timeline: { covers } }: BandTimeline): boolean =>
  from >= covers.from && to < covers.to;

/** Whether the hours of a day and the one after it are those of their weekdays. */
const isOrdinary = (day: number, { midnight, bands }: Clock): boolean => {
  const [from, to] = [midnight(day - 1), midnight(day + 3)];
  return bands.every((band) => isCovered(from, to, band) && !isClosedOn(day, band) && !isClosedOn(day + 1, band));
};

export const minutesOfDay = 1_440;

/** A minute of a day. @example clockTime(545) // '09:05' */
export const clockTime = (minute: number): string => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

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
  const midnight = midnightsIn(list.zone);
  const known = new Map<IsoDate, number | undefined>();
  const find = (date: IsoDate): number | undefined => {
    const day = parseDate(date);
    if (first === undefined || isRuleError(day)) return undefined;
    const [from, to] = [midnight(day), midnight(day + 1)];
    const counted = countedTime(from as EpochMs, to as EpochMs, first.timeline);
    return counted === 0 ? noon : undefined;
  };
  return (date) => {
    if (!known.has(date)) known.set(date, find(date));
    return known.get(date);
  };
};

const weekdays = 7;

/** The minutes of a day and the day after, in real time. */
const minutesOfTwoDays = (day: number, midnight: MidnightOf): number =>
  (midnight(day + 2) - midnight(day)) / msPerMinute;

/**
 * The values of a function at 0 and each whole number up to some, asking for few of them.
 *
 * @param slopes where the function rises by one of them per number from one place to another, it does so at every number between
 */
const interpolated = (last: number, valueAt: (place: number) => number, slopes: readonly number[]): Int32Array => {
  const values = new Int32Array(last + 1);
  const fill = (from: number, to: number): void => {
    const [begin = 0, end = 0] = [values[from], values[to]];
    const slope = slopes.find((one) => end - begin === one * (to - from));
    if (slope !== undefined)
      for (let place = from + 1; place < to; place += 1) values[place] = begin + slope * (place - from);
    else if (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      values[middle] = valueAt(middle);
      fill(from, middle);
      fill(middle, to);
    }
  };
  values[0] = valueAt(0);
  values[last] = valueAt(last);
  fill(0, last);
  return values;
};

/** How many of the first minutes since an instant lie in a band, for each number of minutes up to some. */
const openMinutes = (from: EpochMs, minutes: number, { timeline }: BandTimeline): Int32Array => {
  const countedUntil = (minute: number): number => {
    const counted = countedTime(from, (from + minute * msPerMinute) as EpochMs, timeline);
    return isRuleError(counted) ? 0 : Math.floor(counted / msPerMinute);
  };
  return interpolated(minutes, countedUntil, [0, 1]);
};

const monthOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Reads a month since the year 0. @example monthText(24_311) // '2025-12' */
export const monthText = (month: number): string =>
  formatDate(dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)).slice(0, 'YYYY-MM'.length);

const openOn = (day: number, minutes: number, { midnight, bands }: Clock): readonly Int32Array[] =>
  bands.map((band) => openMinutes(midnight(day) as EpochMs, minutes, band));

/** That of the weekday, found once. */
const openOnWeekday = (day: number, minutes: number, clock: Clock): readonly Int32Array[] => {
  const weekday = weekdayOf(day);
  const open = clock.open.get(weekday) ?? openOn(day, minutes, clock);
  clock.open.set(weekday, open);
  return open;
};

/** Of a day on which the clock does not change. */
const untilEach = Int32Array.from({ length: minutesOfDay }, (_, minute) => minute);

/** More than two days, so that such work is laid on the clock by itself. */
const notKnown = 10_000;

/** Of a day on which the clock changes, or the one before it. */
const untilEachOf = (date: IsoDate, day: number, { zone, midnight }: Clock): Int32Array => {
  const begun = midnight(day);
  const until = (minute: number): number => {
    const instant = instantOf(`${date}T${clockTime(minute)}`, zone);
    return isRuleError(instant) ? notKnown : (instant - begun) / msPerMinute;
  };
  return interpolated(minutesOfDay - 1, until, [1]);
};

const workDay = (date: IsoDate, clock: Clock): WorkDay | SetAsideReason => {
  const day = parseDate(date);
  if (isRuleError(day)) return day.code === 'dateOutOfYears' ? 'outOfYears' : 'unreadableDate';
  const ownKind = weekdays + day;
  const minutes = minutesOfTwoDays(day, clock.midnight);
  const found = { date, month: monthOf(date), kind: ownKind, ownKind, minutes, open: null, minutesUntil: untilEach };
  if (!isOrdinary(day, clock)) return found;
  if (minutes === 2 * minutesOfDay) return { ...found, kind: weekdayOf(day), open: openOnWeekday(day, minutes, clock) };
  return { ...found, open: openOn(day, minutes, clock), minutesUntil: untilEachOf(date, day, clock) };
};

/** The days of a list's clock, each found once. */
export const workDays = (list: PriceList): ((date: IsoDate) => WorkDay | SetAsideReason) => {
  const timelines = bandTimelines(list, list.zone);
  const { zone } = list;
  const bands = isRuleError(timelines) ? [] : timelines;
  const clock: Clock = { zone, midnight: midnightsIn(zone), bands, open: new Map() };
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
