import { isRuleError, type RuleError } from '../../../../src/rules/errors.ts';
import { type MinuteWindow, type OpeningHours, readHours } from '../../../../src/rules/sla/opening-hours.ts';

const joinTouching = (windows: readonly MinuteWindow[]): MinuteWindow[] => {
  const joined: MinuteWindow[] = [];
  for (const { opens, closes } of windows) {
    const before = joined.at(-1);
    if (before?.closes === opens) joined[joined.length - 1] = { opens: before.opens, closes };
    else joined.push({ opens, closes });
  }
  return joined;
};

/**
 * The windows of weekly hours in minutes since midnight, seven lists, Monday first; windows that touch are one.
 *
 * @returns the windows, or the error `notSevenDays`, `invalidWindow` or `overlappingWindows`
 */
export const openWindows = (hours: OpeningHours): MinuteWindow[][] | RuleError => {
  const week = readHours(hours);
  return isRuleError(week) ? week : week.map(joinTouching);
};
