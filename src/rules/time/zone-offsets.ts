import { dayNumber, msPerDay, msPerMinute } from './calendar.ts';

/** Reads from `Intl` how far a zone's clock is ahead of UTC at an instant on a whole second, in milliseconds. */
export type ReadOffset = (instant: number) => number;

const formatFor = (zone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
};

/**
 * @returns the reader, or undefined for a zone that `Intl` does not know
 * @example offsetReader('Europe/Luxembourg')?.(0) // 3_600_000
 */
export const offsetReader = (zone: string): ReadOffset | undefined => {
  // Without a name Intl would use the zone of the machine.
  const format = typeof zone === 'string' && zone !== '' ? formatFor(zone) : undefined;
  if (format === undefined) return undefined;
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
    const days = dayNumber(part('year'), part('month'), part('day'));
    return days * msPerDay + part('hour') * 3_600_000 + part('minute') * msPerMinute + part('second') * 1000 - instant;
  };
};

/** A stretch of real time, half-open, in which a zone's clock is ahead of UTC by one offset; all in milliseconds. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

// The shortest span that any zone has between 1970 and 2090 is 7 days (tz database 2026c, Asia/Gaza in 2040).
const sampleEvery = 3 * msPerDay;

/** The first whole second with another offset; it lies after `before`, and at or before `after`. */
const changeBetween = (before: number, after: number, readOffset: ReadOffset): number => {
  const offset = readOffset(before);
  let [same, changed] = [before / 1000, after / 1000];
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (readOffset(middle * 1000) === offset) same = middle;
    else changed = middle;
  }
  return changed * 1000;
};

/** Splits a stretch of real time, given on whole seconds, where the offset changes. */
export const offsetSpans = (from: number, to: number, readOffset: ReadOffset): OffsetSpan[] => {
  const spans: OffsetSpan[] = [];
  let span = { from, offset: readOffset(from) };
  for (let sampled = from; sampled < to; ) {
    const next = Math.min(sampled + sampleEvery, to);
    const offset = readOffset(next);
    if (offset !== span.offset) {
      const change = changeBetween(sampled, next, readOffset);
      spans.push({ ...span, to: change });
      span = { from: change, offset };
    }
    sampled = next;
  }
  return span.from === to ? spans : [...spans, { ...span, to }];
};
