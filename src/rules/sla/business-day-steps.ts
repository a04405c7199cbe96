import type { BusinessDays } from '../../schema/service-level.ts';
import type { EpochMs } from '../../schema/units.ts';
import type { DeadlineStep } from '../explain/deadline-explanation.ts';
import { daysUpTo } from './business-days.ts';
import type { ServiceTimeline } from './service-timeline.ts';
import { skippedBetween } from './skipped.ts';
import { skippedWithWaiting } from './waiting.ts';

const skipped = (from: number, to: number, why: 'reportDay' | 'waiting'): DeadlineStep => ({
  kind: 'skipped',
  from: from as EpochMs,
  to: to as EpochMs,
  reason: { why },
});

const countedDay = (from: number, to: number, number: number): DeadlineStep => ({
  kind: 'countedDay',
  from: from as EpochMs,
  to: to as EpochMs,
  number,
});

const closedBetween = (from: number, to: number, timeline: ServiceTimeline): readonly DeadlineStep[] =>
  from < to ? (skippedWithWaiting(from, to, timeline) ?? skippedBetween(from, to, timeline)) : [];

/** Every stretch from a report to its deadline in business days, in order and without gaps. */
export const businessDaySteps = (
  reportedAt: number,
  { businessDays }: BusinessDays,
  timeline: ServiceTimeline,
): DeadlineStep[] => {
  const steps: DeadlineStep[] = [];
  let [reached, number] = [reportedAt, 0];
  for (const { from: opens, to, isWaited } of daysUpTo(reportedAt, businessDays, timeline) ?? []) {
    const from = Math.max(opens, reached);
    const counted = number === 0 ? skipped(from, to, 'reportDay') : countedDay(from, to, number);
    steps.push(...closedBetween(reached, from, timeline), isWaited ? skipped(from, to, 'waiting') : counted);
    reached = to;
    if (!isWaited) number += 1;
  }
  return steps;
};
