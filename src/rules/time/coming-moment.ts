import { isRuleError, type RuleError } from '../errors.ts';
import { weekdayOf } from './calendar.ts';
import { formatDate, parseDate } from './date-text.ts';

/** A time of a day of the week. */
export interface WeekdayTime {
  /** 0 is Monday. */
  readonly weekday: number;
  /** `HH:MM` */
  readonly time: string;
}

/**
 * The first time that a clock shows a weekday and a time, from a moment on that clock on.
 *
 * @param from `YYYY-MM-DDTHH:MM`, optionally with seconds
 * @returns `YYYY-MM-DDTHH:MM`, or an error of `parseDate`
 * @example comingMoment('2026-11-27T16:01', { weekday: 4, time: '16:00' }) // '2026-12-04T16:00', a week later
 */
export const comingMoment = (from: string, { weekday, time }: WeekdayTime): string | RuleError => {
  const [date = '', clock = ''] = from.split('T');
  const today = parseDate(date);
  if (isRuleError(today)) return today;
  const days = (weekday - weekdayOf(today) + 7) % 7;
  return `${formatDate(today + (days === 0 && clock > time ? 7 : days))}T${time}`;
};
