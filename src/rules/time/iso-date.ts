import type { IsoDate } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { civilDate, dayNumber } from './calendar.ts';
import { isYearWithin, timeLimits, type YearRange } from './year-range.ts';

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** @example formatDate(0) // '1970-01-01' */
export const formatDate = (dayOfEpoch: number): IsoDate => {
  const { year, month, day } = civilDate(dayOfEpoch);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as IsoDate;
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
