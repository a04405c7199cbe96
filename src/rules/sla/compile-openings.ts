import { msPerDay, msPerMinute, weekdayOf } from '../time/calendar.ts';
import type { OffsetSpan } from '../time/zone-offsets.ts';
import type { MinuteWindow } from './opening-hours.ts';
import type { Interval } from './openings.ts';
import type { SpecialHours } from './special-hours.ts';

/** Weekly hours, the local dates on which they do not hold, and the hours of those that have some. */
export interface Calendar {
  readonly week: readonly (readonly MinuteWindow[])[];
  readonly closedDays: ReadonlyMap<number, unknown>;
  readonly special?: SpecialHours | undefined;
}

/** Adds an interval that begins at or after the end of the last one, and joins the two if they touch. */
const append = (intervals: Interval[], from: number, to: number): void => {
  const last = intervals.at(-1);
  if (last?.to === from) intervals[intervals.length - 1] = { from: last.from, to };
  else intervals.push({ from, to });
};

/** Within a span the local clock is real time moved by the offset, so a window there is one interval, cut at its ends. */
const appendDay = (intervals: Interval[], day: number, windows: readonly MinuteWindow[], span: OffsetSpan): void => {
  const midnight = day * msPerDay - span.offset;
  for (const { opens, closes } of windows) {
    const from = Math.max(midnight + opens * msPerMinute, span.from);
    const to = Math.min(midnight + closes * msPerMinute, span.to);
    if (from < to) append(intervals, from, to);
  }
};

/** The intervals of real time within spans, given in order, at which the local clock shows a time inside the hours. */
export const compileOpenings = ({ week, closedDays, special }: Calendar, spans: readonly OffsetSpan[]): Interval[] => {
  const intervals: Interval[] = [];
  for (const span of spans) {
    const last = Math.floor((span.to - 1 + span.offset) / msPerDay);
    for (let day = Math.floor((span.from + span.offset) / msPerDay); day <= last; day += 1) {
      const windows = closedDays.has(day) ? special?.get(day) : week[weekdayOf(day)];
      if (windows) appendDay(intervals, day, windows, span);
    }
  }
  return intervals;
};
