import type { Frequency } from '../../schema/worked-example.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';

export const monthsOfYear = 12;

/** Whole months of the periods that begin within a request; work of a period stands in its first month. */
const monthsOfPeriod = { once: Number.MAX_SAFE_INTEGER, month: 1, quarter: 3, year: monthsOfYear } as const;

/** How often a job can be done. */
export const frequencies: readonly Frequency[] = ['once', 'week', 'month', 'quarter', 'year'];

/**
 * How many jobs there are within so many months: weekly ones are 52 a year, half up to a whole job; those of a quarter or
 * a year count the periods that have begun.
 *
 * @param times jobs each time, 1 or more
 * @param months whole months, 0 or more
 * @example jobsWithin('quarter', 2, 14) // 10: five quarters have begun
 * @example jobsWithin('week', 1, 1) // 4, from 4.33
 */
export const jobsWithin = (per: Frequency, times: number, months: number): number => {
  if (per === 'week') return divideHalfUp(times * 52 * months, 12);
  return times * Math.ceil(months / monthsOfPeriod[per]);
};

/** How many of them stand in one month, from 0: weekly ones spread by cumulative rounding. */
export const jobsInMonth = (per: Frequency, times: number, month: number): number =>
  jobsWithin(per, times, month + 1) - jobsWithin(per, times, month);
