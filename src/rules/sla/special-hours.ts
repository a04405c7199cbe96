import type { ClockWindow } from '../../schema/weekly-hours.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { weekdayOf } from '../time/calendar.ts';
import { parseDate } from '../time/date-text.ts';
import type { ClosedDate, ClosedDates } from './closed-dates.ts';
import { type MinuteWindow, readHours } from './opening-hours.ts';

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** What is left of windows between two minutes of a day. */
export const windowsWithin = (windows: readonly MinuteWindow[], from: number, to: number): MinuteWindow[] =>
  windows.flatMap(({ opens, closes }) => {
    const window = { opens: Math.max(opens, from), closes: Math.min(closes, to) };
    return window.opens < window.closes ? [window] : [];
  });

const windowsOf = (hours: readonly ClockWindow[]): readonly MinuteWindow[] | RuleError => {
  const week = readHours([[...hours], [], [], [], [], [], []]);
  return isRuleError(week) ? week : week.flat();
};

/** The hours of a closed day: its own, or those of its weekday until it closes and its own from then on. */
const windowsOn = (
  from: ClosedDate['from'],
  hours: readonly ClockWindow[],
  weekday: readonly MinuteWindow[],
): MinuteWindow[] | RuleError => {
  const own = windowsOf(hours);
  if (isRuleError(own)) return own;
  const closesAt = from === undefined ? 0 : minutesOf(from);
  return [...windowsWithin(weekday, 0, closesAt), ...windowsWithin(own, closesAt, 1440)];
};

/** Hours of closed days, by days since 1970-01-01. */
export type SpecialHours = ReadonlyMap<number, readonly MinuteWindow[]>;

/**
 * The hours of the closed dates of which some are told, be it none.
 *
 * @param week the hours of each weekday, Monday first
 * @returns the hours, or the error of a date or of hours that cannot be read
 */
export const specialHours = (
  closed: ClosedDates,
  week: readonly (readonly MinuteWindow[])[],
): SpecialHours | RuleError | undefined => {
  const special = new Map<number, readonly MinuteWindow[]>();
  for (const date of 'days' in closed ? closed.days : []) {
    if (date.hours === undefined) continue;
    const day = parseDate(date.date);
    if (isRuleError(day)) return day;
    const windows = windowsOn(date.from, date.hours, week[weekdayOf(day)] ?? []);
    if (isRuleError(windows)) return windows;
    special.set(day, windows);
  }
  return special;
};

/** Whether hours open on some closed day. */
export const opensOnSpecial = (special: SpecialHours | undefined): boolean | undefined =>
  special && [...special.values()].some((windows) => windows.length > 0);
