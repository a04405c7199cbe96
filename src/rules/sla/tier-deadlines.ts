import type { TierId } from '../../schema/identifier.ts';
import type { EpochMs } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import type { DeadlineExplanation } from '../explain/deadline-explanation.ts';
import type { ClosedDates } from './closed-dates.ts';
import { explainDeadline } from './explain-deadline.ts';
import type { ClockList } from './service-hours.ts';
import { eachPromise, type ReportedFault } from './tier-moments.ts';
import { type TimedPromise, timedPromises } from './timed-promise.ts';

/** What `explainDeadline` gives: a deadline with its explanation, or why there is none. */
export type TierDeadline = DeadlineExplanation | 'notAgreed' | null | RuleError;

/** The latest moments under one tier, each with its explanation. */
export interface TierDeadlines extends Readonly<Record<TimedPromise, TierDeadline>> {
  readonly tierId: TierId;
}

/**
 * The deadlines under every tier of a list, in the order of the list.
 *
 * @param reportedAt whole milliseconds since 1970
 * @param closedDates dates on which the hours do not open, such as a country's holidays; none unless given. A list whose service
 * hours name closed days of its own has those in their place
 * @param fault its priority, where promises differ by it, and when the customer was waited for
 * @example tierDeadlines(fridayAt16, priceList)[1].maximumResponse // Tuesday 10:00, with every stretch on the way there
 */
export const tierDeadlines = (
  reportedAt: EpochMs,
  list: ClockList,
  closedDates: ClosedDates = [],
  fault: ReportedFault = {},
): TierDeadlines[] =>
  list.tiers.map((tier) => ({
    tierId: tier.id,
    ...eachPromise(tier, list, closedDates, fault, (promise, time, timeline) =>
      explainDeadline(reportedAt, time, timeline, promise),
    ),
  }));

/** The deadlines of a tier that are a moment, in the order of the promises. */
export const allLatest = (tier: TierDeadlines): DeadlineExplanation[] =>
  timedPromises
    .map((promise) => tier[promise])
    .filter((found) => found !== null && found !== 'notAgreed' && !isRuleError(found));
