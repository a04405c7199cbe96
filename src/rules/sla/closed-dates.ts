import type { LocalizedText } from '../../schema/language.ts';
import type { ClockWindow } from '../../schema/weekly-hours.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { isYearWithin, timeLimits, type YearRange } from '../time/calendar.ts';
import { parseDate } from '../time/date-text.ts';

/** A local date on which the service is closed, or keeps other hours. */
export interface ClosedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name?: LocalizedText;
  /** The hours of that day, where it has some of its own. */
  readonly hours?: readonly ClockWindow[];
  /** From when on it is closed, `HH:MM`: until then it is as its weekday; absent for a whole day. */
  readonly from?: string;
}

/**
 * Dates on which the hours do not open: plain dates, or named dates with the years that they are known for, such as a
 * country's `Holidays`. Nothing is counted outside stated years: "not known" is not "no holiday".
 */
export type ClosedDates =
  | readonly string[]
  | { readonly days: readonly ClosedDate[]; readonly years?: Readonly<YearRange> };

/** What counting needs of a country's published holidays. */
export interface CountryHolidays {
  readonly country: string;
  readonly years: Readonly<YearRange>;
  readonly days: readonly (ClosedDate & { readonly name: LocalizedText })[];
}

/** Closed dates as counting uses them. */
export interface ClosedDays {
  readonly years: YearRange;
  /** By days since 1970-01-01. */
  readonly names: ReadonlyMap<number, LocalizedText | undefined>;
}

const areYears = ({ from, to }: YearRange): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from <= to && [from, to].every((y) => isYearWithin(y, timeLimits));

/** Reads closed dates; errors: `invalidYears` and those of `parseDate`. */
export const readClosedDates = (closed: ClosedDates): ClosedDays | RuleError => {
  const { days, years = timeLimits } = 'days' in closed ? closed : { days: closed.map((date) => ({ date })) };
  if (!areYears(years)) return ruleError('invalidYears', { from: years.from, to: years.to });
  const names = new Map<number, LocalizedText | undefined>();
  for (const { date, name } of days as readonly ClosedDate[]) {
    const day = parseDate(date, years);
    if (isRuleError(day)) return day;
    names.set(day, names.get(day) ?? name);
  }
  return { years: { from: years.from, to: years.to }, names };
};
