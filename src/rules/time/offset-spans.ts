import { msPerDay } from './calendar.ts';
import type { ReadOffset } from './read-offset.ts';

/** A stretch of real time, half-open, in which a zone's clock is ahead of UTC by one offset; all in milliseconds. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

// The shortest span that any zone has between 1970 and 2090 is 7 days (tz database 2026c, Asia/Gaza in 2040).
const sampleEvery = 3 * msPerDay;

/** The first whole second at which the offset is another; it lies after `before` and not after `after`. */
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
