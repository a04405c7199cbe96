import { type Interval, type Openings, openingsFrom } from './openings.ts';
import { cacheByYear, type ServiceTimeline } from './service-timeline.ts';

/** Stretches in order, of which none touch; what does not end after it begins is left out. */
const joined = (stretches: readonly Interval[]): Interval[] => {
  const sorted = stretches.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
  const result: Interval[] = [];
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last && from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else result.push({ from, to });
  }
  return result;
};

/** What is left of a stretch outside of others, which are given in order. */
export const outside = ({ from, to }: Interval, holes: readonly Interval[]): Interval[] => {
  const starts = [from, ...holes.map((hole) => Math.max(from, hole.to))];
  const ends = [...holes.map((hole) => Math.min(to, hole.from)), to];
  return starts.map((start, index) => ({ from: start, to: ends[index] ?? to })).filter((part) => part.from < part.to);
};

const intervalsOf = ({ from, to }: Openings): Interval[] =>
  Array.from(from, (opens, index) => ({ from: opens, to: to[index] ?? opens }));

/** A timeline that stands still in some stretches of real time, while the provider waits for the customer. */
export const withoutWaiting = (timeline: ServiceTimeline, stretches: readonly Interval[]): ServiceTimeline => {
  const waiting = joined(stretches);
  if (waiting.length === 0) return timeline;
  return {
    ...timeline,
    waiting,
    openingsIn: cacheByYear((year) =>
      openingsFrom(intervalsOf(timeline.openingsIn(year)).flatMap((opening) => outside(opening, waiting))),
    ),
  };
};
