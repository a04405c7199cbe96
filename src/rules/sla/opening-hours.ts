import type { ClockWindow } from '../../schema/weekly-hours.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';

/** Seven lists of `['HH:MM', 'HH:MM']`, Monday first; what the schema calls `WeeklyHours` fits. */
export type OpeningHours = readonly (readonly Readonly<ClockWindow>[])[];

/** A half-open window of one day, in minutes since midnight. */
export interface MinuteWindow {
  readonly opens: number;
  readonly closes: number;
}

const clockTime = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

const minutesOf = (clock: string): number => {
  const [matched, hour, minute] = clockTime.exec(clock) ?? [];
  if (matched === undefined) return Number.NaN;
  return hour === undefined ? 1440 : Number(hour) * 60 + Number(minute);
};

const readDay = (windows: readonly Readonly<ClockWindow>[], day: number): MinuteWindow[] | RuleError => {
  const read: MinuteWindow[] = [];
  for (const [from, to] of windows.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [opens, closes] = [minutesOf(from), minutesOf(to)];
    if (!(opens < closes)) return ruleError('invalidWindow', { day, opens: from, closes: to });
    if (opens < (read.at(-1)?.closes ?? 0)) return ruleError('overlappingWindows', { day, opens: from, closes: to });
    read.push({ opens, closes });
  }
  return read;
};

/**
 * Reads weekly hours as windows of minutes, each day in order.
 *
 * @returns seven lists, Monday first; or the error `notSevenDays`, `invalidWindow` (malformed, or not ending after it
 * begins) or `overlappingWindows`, which names the later of the two
 */
export const readHours = (hours: OpeningHours): MinuteWindow[][] | RuleError => {
  if (hours.length !== 7) return ruleError('notSevenDays', { days: hours.length });
  const week: MinuteWindow[][] = [];
  for (const [day, windows] of hours.entries()) {
    const read = readDay(windows, day);
    if (isRuleError(read)) return read;
    week.push(read);
  }
  return week;
};
