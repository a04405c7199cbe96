import { msPerDay, yearOf, yearStart } from './calendar.ts';
import { type OffsetSpan, offsetReader, offsetSpans } from './zone-offsets.ts';

/** The offsets of one zone, read from `Intl` once for each year of real time. */
export interface ZoneClock {
  /** The spans that cover the years of real time from that of `from` to that of `to`, in order. */
  spansBetween(from: number, to: number): readonly OffsetSpan[];
  /**
   * The spans around a midnight, read without the cache: far cheaper than reading two years that nothing else needs.
   */
  spansAround(midnight: number): readonly OffsetSpan[];
}

const makeClock = (zone: string): ZoneClock | undefined => {
  const readOffset = offsetReader(zone);
  if (readOffset === undefined) return undefined;
  const byYear = new Map<number, readonly OffsetSpan[]>();
  const spansOf = (year: number): readonly OffsetSpan[] => {
    const spans = byYear.get(year) ?? offsetSpans(yearStart(year), yearStart(year + 1), readOffset);
    byYear.set(year, spans);
    return spans;
  };
  return {
    spansBetween: (from, to) => {
      const [first, last] = [yearOf(from), yearOf(to)];
      if (first === last) return spansOf(first);
      return Array.from({ length: last - first + 1 }, (_, index) => spansOf(first + index)).flat();
    },
    spansAround: (midnight) => offsetSpans(midnight - 2 * msPerDay, midnight + 2 * msPerDay, readOffset),
  };
};

const clocks = new Map<string, ZoneClock>();
// One zone can be spelt in many ways (Intl ignores case), so the number of names is bounded.
const mostClocks = 64;

/**
 * The clock of a zone, made at the first call.
 *
 * @returns the clock, or undefined for a zone that `Intl` does not know
 */
export const zoneClock = (zone: string): ZoneClock | undefined => {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = makeClock(zone);
  if (clock === undefined) return undefined;
  if (clocks.size >= mostClocks) clocks.clear();
  clocks.set(zone, clock);
  return clock;
};
