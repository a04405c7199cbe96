import type { DurationMs, EpochMs } from '../../schema/units.ts';
import type { CountedWindow, DeadlineStep, Skipped, Summarised } from '../explain/deadline-explanation.ts';
import { yearOf } from '../time/calendar.ts';
import { firstEndingAfter, type Interval } from './openings.ts';
import { lastYearOf, type ServiceTimeline } from './service-timeline.ts';
import { skippedBetween } from './skipped.ts';
import { skippedWithWaiting } from './waiting.ts';

/** After this many steps no further window is listed one by one. */
const mostListed = 60;
/** A closed stretch with more reasons than this is summarised. */
const mostReasons = 30;

const countedWindow = (from: number, to: number, totalBefore: number): CountedWindow => ({
  kind: 'countedWindow',
  from: from as EpochMs,
  to: to as EpochMs,
  counted: (to - from) as DurationMs,
  total: (totalBefore + to - from) as DurationMs,
  clause: 'faultProcessingHours',
});

const summarised = (from: number, to: number, counted: number, totalBefore: number): Summarised => ({
  kind: 'summarised',
  from: from as EpochMs,
  to: to as EpochMs,
  counted: counted as DurationMs,
  total: (totalBefore + counted) as DurationMs,
});

const closedSteps = (from: number, to: number, total: number, timeline: ServiceTimeline): (Skipped | Summarised)[] => {
  if (from >= to) return [];
  const skipped = skippedWithWaiting(from, to, timeline) ?? skippedBetween(from, to, timeline);
  const pieces = skipped.slice(0, mostReasons);
  const listedUpTo = pieces.at(-1)?.to ?? from;
  return listedUpTo < to ? [...pieces, summarised(listedUpTo, to, 0, total)] : pieces;
};

/** What lies between the last listed window and the deadline: one sum, and the window in which the deadline falls. */
const remainingSteps = (from: number, total: number, deadline: number, allowanceMs: number, last: Interval) => {
  const totalBefore = allowanceMs - (deadline - last.from);
  return [
    summarised(from, last.from, totalBefore - total, total),
    countedWindow(last.from, deadline, totalBefore),
  ] as const;
};

const firstFrom = (instant: number, timeline: ServiceTimeline): Interval | undefined => {
  const last = lastYearOf(timeline);
  for (let year = yearOf(instant); year <= last; year += 1) {
    const found = firstEndingAfter(timeline.openingsIn(year), instant);
    if (found) return found;
  }
  return undefined;
};

/**
 * The first stretch of opening that ends after an instant, not cut at the turn of a year where years of real time meet.
 * It may have begun before the year of the instant; how long before is not looked up.
 */
const openingAfter = (instant: number, timeline: ServiceTimeline): Interval | undefined => {
  const first = firstFrom(instant, timeline);
  if (first === undefined) return undefined;
  let { to } = first;
  for (let next = firstFrom(to, timeline); next?.from === to; next = firstFrom(to, timeline)) to = next.to;
  return { from: first.from, to };
};

/**
 * Every stretch from a report to its deadline, in order and without gaps. The first 60 or so are listed one by one; the
 * rest is one sum and the last window, so that there are never more than 100.
 */
export const deadlineSteps = (
  { from: reportedAt, to: deadline }: Interval,
  allowanceMs: number,
  timeline: ServiceTimeline,
): DeadlineStep[] => {
  const steps: DeadlineStep[] = [];
  let [reached, total] = [reportedAt, 0];
  while (reached < deadline && steps.length < mostListed) {
    const opening = openingAfter(reached, timeline);
    if (opening === undefined) return steps;
    const window = countedWindow(Math.max(opening.from, reached), Math.min(opening.to, deadline), total);
    steps.push(...closedSteps(reached, window.from, total, timeline), window);
    [reached, total] = [window.to, window.total];
  }
  const last = reached < deadline ? openingAfter(deadline - 1, timeline) : undefined;
  return last ? [...steps, ...remainingSteps(reached, total, deadline, allowanceMs, last)] : steps;
};
