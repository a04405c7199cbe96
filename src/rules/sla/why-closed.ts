import type { MinuteWindow } from './opening-hours.ts';
import { type SpecialHours, windowsWithin } from './special-hours.ts';

/** What keeps hours closed on a day that a list names: that day, the other hours that they have on it, or nothing but the weekday. */
type KeptClosed = 'closedDay' | 'otherHours' | 'weekday';

/**
 * Why hours were closed between two times of a closed day; undefined where no list says what its hours are.
 *
 * @param day days since 1970-01-01
 * @param between minutes since midnight
 * @param weekday the hours of the weekday that it is
 */
export const whyClosedOn = (
  day: number,
  [from, to]: readonly [from: number, to: number],
  weekday: readonly MinuteWindow[],
  special: SpecialHours | undefined,
): KeptClosed | undefined => {
  const windows = special?.get(day);
  if (windows === undefined) return undefined;
  if (windows.length === 0) return 'closedDay';
  return windowsWithin(weekday, from, to).length === 0 ? 'weekday' : 'otherHours';
};
