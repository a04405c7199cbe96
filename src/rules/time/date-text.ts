import type { IsoDate } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { civilDate, dayNumber, isYearWithin, msPerDay, msPerMinute, timeLimits, type YearRange } from './calendar.ts';

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** @example formatDate(0) // '1970-01-01' */
export const formatDate = (dayOfEpoch: number): IsoDate => {
  const { year, month, day } = civilDate(dayOfEpoch);
  return `${padded(year, 4)}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
};

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a date as days since 1970-01-01.
 *
 * @param years the years that the date may lie in
 * @returns whole days, or the error `invalidDate` (malformed, or not in the calendar) or `dateOutOfYears`
 * @example parseDate('1970-01-02') // 1
 */
export const parseDate = (date: string, years: YearRange = timeLimits): number | RuleError => {
  const [, year, month, day] = datePattern.exec(date) ?? [];
  const parsed = dayNumber(Number(year), Number(month), Number(day));
  if (year === undefined || formatDate(parsed) !== date) return ruleError('invalidDate', { date });
  return isYearWithin(Number(year), years) ? parsed : ruleError('dateOutOfYears', { date, ...years });
};

const dateTimePattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?$/;

/** Reads `YYYY-MM-DDTHH:MM`, optionally with seconds and milliseconds, as milliseconds on the local clock. */
export const parseLocalDateTime = (dateTime: string): number | RuleError => {
  const [, date, hour, minute, second = 0, millisecond = 0] = dateTimePattern.exec(dateTime) ?? [];
  if (date === undefined) return ruleError('invalidDateTime', { dateTime });
  const day = parseDate(date);
  if (isRuleError(day)) return day;
  return (
    day * msPerDay + (Number(hour) * 60 + Number(minute)) * msPerMinute + Number(second) * 1000 + Number(millisecond)
  );
};

/** A whole number of at least two digits, as dates and times have them. @example twoDigits(7) // '07' */
export const twoDigits = (value: number): string => padded(value, 2);

const formatSeconds = (ms: number): string => {
  const seconds = twoDigits(Math.floor(ms / 1000));
  return ms % 1000 === 0 ? seconds : `${seconds}.${padded(ms % 1000, 3)}`;
};

/** The inverse of `parseLocalDateTime`; seconds are written only where they are not 0. */
export const formatLocalDateTime = (localMs: number): string => {
  const day = Math.floor(localMs / msPerDay);
  const ofDay = localMs - day * msPerDay;
  const minutes = Math.floor(ofDay / msPerMinute);
  const text = `${formatDate(day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return ofDay % msPerMinute === 0 ? text : `${text}:${formatSeconds(ofDay % msPerMinute)}`;
};
