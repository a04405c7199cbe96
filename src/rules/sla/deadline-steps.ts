import type { DurationMs, EpochMs } from '../../schema/units.ts';
import type { CountedWindow, DeadlineStep, Skipped, Summarised } from '../explain/deadline-explanation.ts';
import { openingAfter } from './opening-after.ts';
import type { Interval } from './openings.ts';
import type { ServiceTimeline } from './service-timeline.ts';
import { skippedBetween } from './skipped.ts';

/** From here on no further window is listed one by one. */
const mostListed = 60;
/** A closed stretch with more reasons than this is cut short. */
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
  const pieces = skippedBetween(from, to, timeline).slice(0, mostReasons);
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

/**
 * Every stretch from a report to its deadline, in order and without a hole. The first 60 or so are listed one by one; the
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
