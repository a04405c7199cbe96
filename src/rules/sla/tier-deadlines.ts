import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import type { DeadlineExplanation } from '../explain/deadline-explanation.ts';
import type { ClosedDates } from './closed-dates.ts';
import { explainDeadline, type TimedPromise } from './explain-deadline.ts';
import { serviceTimeline } from './service-timeline.ts';

/** What `explainDeadline` gives: a deadline with its explanation, or why there is none. */
export type TierDeadline = DeadlineExplanation | 'notAgreed' | null | RuleError;

/** The latest first answer and the latest start of the intervention under one tier. */
export interface TierDeadlines extends Readonly<Record<TimedPromise, TierDeadline>> {
  readonly tierId: TierId;
}

type Tier = PriceList['tiers'][number];
type List = Pick<PriceList, 'tiers' | 'zone'>;

const both = (promised: (promise: TimedPromise) => TierDeadline): Readonly<Record<TimedPromise, TierDeadline>> => ({
  maximumResponse: promised('maximumResponse'),
  maximumIntervention: promised('maximumIntervention'),
});

const deadlinesUnder = (reportedAt: EpochMs, { id, serviceLevel }: Tier, { zone }: List, closed: ClosedDates) => {
  if (serviceLevel === null) return { tierId: id, ...both(() => 'notAgreed') };
  const timeline = serviceTimeline(serviceLevel.faultProcessingHours, zone, closed);
  return {
    tierId: id,
    ...both((promise) =>
      isRuleError(timeline) ? timeline : explainDeadline(reportedAt, serviceLevel[promise], timeline, promise),
    ),
  };
};

/**
 * Both deadlines under every tier of a list, in the order of the list.
 *
 * @param reportedAt whole milliseconds since 1970
 * @param closedDates dates on which the hours do not open, such as a country's holidays; none unless given
 * @example tierDeadlines(fridayAt16, priceList)[1].maximumResponse // Tuesday 10:00, with every stretch on the way there
 */
export const tierDeadlines = (reportedAt: EpochMs, list: List, closedDates: ClosedDates = []): TierDeadlines[] =>
  list.tiers.map((tier) => deadlinesUnder(reportedAt, tier, list, closedDates));

/** The deadlines of a tier that are a moment, in the order of the promises. */
export const allLatest = ({ maximumResponse, maximumIntervention }: TierDeadlines): DeadlineExplanation[] =>
  [maximumResponse, maximumIntervention].filter(
    (found) => found !== null && found !== 'notAgreed' && !isRuleError(found),
  );
