import type { Minutes } from '../../schema/units.ts';
import type { LengthClass, LengthSpread } from './types.ts';

/** Rows of one length. */
export interface CountedLength {
  readonly worked: Minutes;
  readonly rows: number;
}

/** The most minutes of each class of lengths, itself within it; one more holds all that is longer. */
const classEnds = [15, 30, 45, 60, 90, 120, 180, 240, 480] as const;

/** The class of a length, from 0. @example lengthClass(16) // 1: more than 15, at most 30 minutes */
export const lengthClass = (worked: number): number => {
  const found = classEnds.findIndex((end) => worked <= end);
  return found < 0 ? classEnds.length : found;
};

const classesOf = (counted: readonly CountedLength[]): LengthClass[] =>
  [...classEnds, null].map((upTo, index) => {
    const own = counted.filter(({ worked }) => lengthClass(worked) === index);
    return {
      upTo: upTo as Minutes | null,
      rows: own.reduce((sum, { rows }) => sum + rows, 0),
      workedMinutes: own.reduce((sum, { rows, worked }) => sum + rows * worked, 0) as Minutes,
    };
  });

/** The shortest length that so many rows do not pass. */
const reachedBy = (sorted: readonly CountedLength[], rows: number): Minutes => {
  let seen = 0;
  for (const { worked, rows: own } of sorted) {
    seen += own;
    if (seen >= rows) return worked;
  }
  return 0 as Minutes;
};

/** How long jobs are, in worked minutes. */
export const lengthSpread = (counted: readonly CountedLength[]): LengthSpread => {
  const sorted = counted.toSorted((one, other) => one.worked - other.worked);
  const rows = counted.reduce((sum, one) => sum + one.rows, 0);
  return {
    classes: classesOf(counted),
    median: reachedBy(sorted, Math.ceil(rows / 2)),
    ninth: reachedBy(sorted, Math.ceil((rows * 9) / 10)),
    longest: reachedBy(sorted, rows),
  };
};
