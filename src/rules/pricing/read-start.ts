import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { timeLimits } from '../time/calendar.ts';
import { formatDate } from '../time/date-text.ts';
import { instantOf } from '../time/instant-of.ts';
import type { JobStart, LineItem } from './request.ts';

/** Where the clock of a job begins to run, and in which zone the hours are meant. */
export interface StartInstant {
  readonly from: EpochMs;
  readonly zone: ZoneId;
}

// UTC never changes its clock, so any week of it is the week of every month; this one begins on a Monday, 1970-01-05.
// No list names its zone so, whose days are those of the calendar.
const weekZone = 'UTC' as ZoneId;
const monday = 4;

const wholeMinute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const readMoment = (dateTime: string, zone: ZoneId): EpochMs | RuleError =>
  wholeMinute.test(dateTime) ? instantOf(dateTime, zone) : ruleError('invalidDateTime', { dateTime });

const readDateTime = (dateTime: string, line: number, zone: ZoneId): StartInstant | RuleError => {
  const from = readMoment(dateTime, zone);
  if (!isRuleError(from)) return { from, zone };
  if (from.code === 'unknownZone') return from;
  return from.code === 'dateOutOfYears'
    ? ruleError('startOutOfYears', { line, ...timeLimits })
    : ruleError('invalidStartDateTime', { line, dateTime });
};

const readWeekday = (weekday: number, time: string, line: number): StartInstant | RuleError => {
  if (!(Number.isInteger(weekday) && weekday >= 0 && weekday <= 6)) {
    return ruleError('invalidStartWeekday', { line, weekday });
  }
  const from = readMoment(`${formatDate(monday + weekday)}T${time}`, weekZone);
  return isRuleError(from) ? ruleError('invalidStartTime', { line, time }) : { from, zone: weekZone };
};

/**
 * Reads the start of a job as an instant; a weekday becomes one in a week of UTC, which never changes its clock.
 *
 * @param line for the error, from 0
 * @param zone the zone of the price list
 * @returns the instant, on a whole minute of the zone's clock; or the error `startDoesNotFit`, `invalidStartDateTime`,
 * `invalidStartWeekday`, `invalidStartTime`, `startOutOfYears` or `unknownZone`
 * @example readStart({ at: 'weekday', weekday: 0, time: '08:00' }, 'month', 0, luxembourg).from // 374_400_000, in UTC
 */
export const readStart = (
  start: JobStart,
  per: LineItem['per'],
  line: number,
  zone: ZoneId,
): StartInstant | RuleError => {
  if (start.at === 'dateTime' && per === 'once') return readDateTime(start.dateTime, line, zone);
  if (start.at === 'weekday' && per !== 'once') return readWeekday(start.weekday, start.time, line);
  return ruleError('startDoesNotFit', { line, per });
};
