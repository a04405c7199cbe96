/** Whole years, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years that the time rules answer for: `Intl` knows the offsets, and every search ends. */
export const timeLimits: YearRange = { from: 1970, to: 2200 };

export const isYearWithin = (year: number, { from, to }: YearRange): boolean => year >= from && year <= to;
