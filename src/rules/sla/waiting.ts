import type { EpochMs } from '../../schema/units.ts';
import type { Skipped } from '../explain/deadline-explanation.ts';
import { type Interval, type Openings, openingsFrom } from './openings.ts';
import { cacheByYear, type ServiceTimeline } from './service-timeline.ts';
import { skippedBetween } from './skipped.ts';

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
const outside = ({ from, to }: Interval, holes: readonly Interval[]): Interval[] => {
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

/** Whether the provider was waiting for the customer as the hours closed. */
export const isWaitingAt = (closes: number, { waiting }: ServiceTimeline): boolean =>
  waiting?.some(({ from, to }) => from < closes && closes <= to) ?? false;

/** Why the clock stood still between two instants, be it that it waited for the customer in some of it. */
export const skippedWithWaiting = (from: number, to: number, timeline: ServiceTimeline): Skipped[] | undefined => {
  const waits = timeline.waiting?.filter((wait) => wait.from < to && wait.to > from) ?? [];
  const others = outside({ from, to }, waits).flatMap((part) => skippedBetween(part.from, part.to, timeline));
  const waited = waits.map(
    (wait): Skipped => ({
      kind: 'skipped',
      from: Math.max(wait.from, from) as EpochMs,
      to: Math.min(wait.to, to) as EpochMs,
      reason: { why: 'waiting' },
    }),
  );
  return [...others, ...waited].toSorted((a, b) => a.from - b.from);
};
