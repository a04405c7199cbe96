/** A half-open stretch of real time, in milliseconds since 1970. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * When the hours are open in a stretch of real time: intervals in order that do not touch, with running totals, so that
 * a search is binary. The typed arrays are of one length.
 */
export interface Openings {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Milliseconds open before each interval begins. */
  readonly before: Float64Array;
  /** Milliseconds open in all. */
  readonly total: number;
}

export const openingsFrom = (intervals: readonly Interval[]): Openings => {
  const before = new Float64Array(intervals.length);
  let total = 0;
  for (const [index, { from, to }] of intervals.entries()) {
    before[index] = total;
    total += to - from;
  }
  return {
    from: Float64Array.from(intervals, ({ from }) => from),
    to: Float64Array.from(intervals, ({ to }) => to),
    before,
    total,
  };
};

/** How many of the values, which ascend, lie below a limit. */
const countBelow = (values: Float64Array, limit: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Number.POSITIVE_INFINITY) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Milliseconds open before an instant. */
export const openBefore = ({ from, to, before }: Openings, instant: number): number => {
  const index = countBelow(from, instant) - 1;
  const [opens, closes, sum] = [from[index], to[index], before[index]];
  if (opens === undefined || closes === undefined || sum === undefined) return 0;
  return sum + Math.min(instant, closes) - opens;
};

/** The earliest instant before which the hours have been open for `open` milliseconds: more than 0, at most the total. */
export const instantAfter = ({ from, before }: Openings, open: number): number => {
  const index = countBelow(before, open) - 1;
  return (from[index] ?? Number.NaN) + open - (before[index] ?? Number.NaN);
};

/** The first interval that ends after an instant. */
export const firstEndingAfter = ({ from, to }: Openings, instant: number): Interval | undefined => {
  // Ends are whole milliseconds, so what is not below the next millisecond lies after the instant.
  const index = countBelow(to, instant + 1);
  const [opens, closes] = [from[index], to[index]];
  return opens === undefined || closes === undefined ? undefined : { from: opens, to: closes };
};
