import type { LocalizedText } from '../../schema/language.ts';
import { type RuleError, ruleError } from '../errors.ts';
import type { ClosedDate } from './closed-dates.ts';

/** A country's holidays as they are published, and as much of them as counting needs. */
export interface CountryHolidays {
  readonly country: string;
  readonly years: { readonly from: number; readonly to: number };
  readonly days: readonly (ClosedDate & { readonly name: LocalizedText })[];
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const mostDays = 5000;

const isText = (value: unknown): boolean => typeof value === 'string';

const isDay = (value: unknown): boolean =>
  isText(fieldOf(value, 'date')) && Object.values(fieldOf(value, 'name') ?? [0]).every(isText);

const areHolidays = (value: unknown, country: string): value is CountryHolidays => {
  const [days, years] = [fieldOf(value, 'days'), fieldOf(value, 'years')];
  const hasYears = ['from', 'to'].every((end) => Number.isInteger(fieldOf(years, end)));
  return (
    fieldOf(value, 'country') === country &&
    hasYears &&
    Array.isArray(days) &&
    days.length <= mostDays &&
    days.every(isDay)
  );
};

/**
 * Checks that data from outside are the holidays of a country. That the dates are in the calendar and within the years is
 * left to `serviceTimeline`, which says which one is not.
 *
 * @returns the holidays, or the error `unreadableHolidays`
 * @example readHolidays(await response.json(), 'LU')
 */
export const readHolidays = (value: unknown, country: string): CountryHolidays | RuleError =>
  areHolidays(value, country) ? value : ruleError('unreadableHolidays', { country });
