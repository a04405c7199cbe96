import type { Minutes } from '../../schema/units.ts';

export const msPerMinute = 60_000;
export const msPerDay = 86_400_000;

/** Whole hours in minutes. @example minutesInHours(4) // 240 */
export const minutesInHours = (hours: number): Minutes => (hours * 60) as Minutes;

/** Days from 1970-01-01 to a date of the Gregorian calendar. @example dayNumber(1970, 1, 2) // 1 */
export const dayNumber = (year: number, month: number, day: number): number => {
  // Years are counted from March here, so that the leap day is the last of its year.
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  );
};

export interface CivilDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/**
 * The date that lies a number of days after 1970-01-01: the inverse of `dayNumber`.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days` (2013).
 *
 * @example civilDate(1) // { year: 1970, month: 1, day: 2 }
 */
export const civilDate = (day: number): CivilDate => {
  const era = Math.floor((day + 719_468) / 146_097);
  const dayOfEra = day + 719_468 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** The day of the week, 0 being Monday. @example weekdayOf(0) // 3, a Thursday */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Milliseconds from 1970-01-01T00:00 to the start of a year, on the same clock. */
export const yearStart = (year: number): number => dayNumber(year, 1, 1) * msPerDay;

const msPerAverageYear = 365.2425 * msPerDay;

/** The year of a number of milliseconds since 1970-01-01T00:00, on the same clock. @example yearOf(-1) // 1969 */
export const yearOf = (ms: number): number => {
  const guess = Math.floor(ms / msPerAverageYear) + 1970;
  if (ms < yearStart(guess)) return guess - 1;
  return ms < yearStart(guess + 1) ? guess : guess + 1;
};

/** Whole years, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years that the time rules cover: `Intl` knows their offsets, and every search ends. */
export const timeLimits: YearRange = { from: 1970, to: 2200 };

export const isYearWithin = (year: number, { from, to }: YearRange): boolean => year >= from && year <= to;
