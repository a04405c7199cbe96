import type { PriorityId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { PromisedTime, ServiceLevel } from '../../schema/service-level.ts';
import type { EpochMs } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import type { ClosedDates } from './closed-dates.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { Interval } from './openings.ts';
import { type ClockList, hoursTimeline } from './service-hours.ts';
import type { ServiceTimeline } from './service-timeline.ts';
import { targetFor, targetTimeline } from './targets.ts';
import { byPromise, type Promises, type TimedPromise } from './timed-promise.ts';

/** The latest moments under one tier, without an explanation. */
export type TierMoments = Readonly<Record<TimedPromise, Deadline>>;

/** What is known of a fault beside its moment. */
export interface ReportedFault {
  /** The first of the list where it is absent. */
  readonly priority?: PriorityId | undefined;
  /** When the provider waited for the customer: the clock stands still. */
  readonly waiting?: readonly Interval[] | undefined;
}

type Tier = PriceList['tiers'][number];
type Read<Value> = (promise: TimedPromise, time: PromisedTime, timeline: ServiceTimeline) => Value;

/** Reads each promise of a tier for a fault of one priority. */
export const eachPromise = <Value>(
  { serviceLevel }: Tier,
  list: ClockList,
  closed: ClosedDates,
  { priority, waiting }: ReportedFault,
  read: Read<Value>,
): Readonly<Record<TimedPromise, Value | 'notAgreed' | RuleError>> => {
  const level: ServiceLevel = serviceLevel ?? {};
  // A build in which no list has targets leaves `targetFor` and `targetTimeline` out.
  const target: Promises = targetFor(level, list, priority) ?? level;
  const timeline =
    targetTimeline(level, target, list, closed, waiting) ?? hoursTimeline(level.faultProcessingHours, list, closed);
  return byPromise((promise) => {
    const time = target[promise];
    if (time === undefined) return 'notAgreed';
    return isRuleError(timeline) ? timeline : read(promise, time, timeline);
  });
};

/**
 * The deadlines under every tier of a list, in the order of the list: the moments that `tierDeadlines` explains.
 *
 * @param reportedAt whole milliseconds since 1970
 * @param closedDates dates on which the hours do not open, such as a country's holidays; none unless given. A list whose service
 * hours name closed days of its own has those in their place
 * @param fault its priority, where promises differ by it, and when the customer was waited for
 * @example tierMoments(fridayAt16, priceList)[1].maximumResponse // Tuesday 10:00
 */
export const tierMoments = (
  reportedAt: EpochMs,
  list: ClockList,
  closedDates: ClosedDates = [],
  fault: ReportedFault = {},
): TierMoments[] =>
  list.tiers.map((tier) =>
    eachPromise(tier, list, closedDates, fault, (_, time, timeline) => deadline(reportedAt, time, timeline)),
  );
