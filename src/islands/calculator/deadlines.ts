import {
  type DeadlineExplanation,
  explainDeadline,
  instantOf,
  isRuleError,
  type RuleError,
  serviceTimeline,
  type TimedPromise,
} from '../../rules/index.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';

export type ShownDeadline = DeadlineExplanation | 'notAgreed' | null | RuleError;

/** The latest first answer and the latest start of the intervention under one tier. */
export type TierDeadlines = Readonly<Record<TimedPromise, ShownDeadline>>;

const deadlineOf = (
  { serviceLevel }: ContractTier,
  { zone }: PriceList,
  promise: TimedPromise,
  reportedAt: string,
): ShownDeadline => {
  if (serviceLevel === null) return 'notAgreed';
  const instant = instantOf(reportedAt, zone);
  if (isRuleError(instant)) return instant;
  const timeline = serviceTimeline(serviceLevel.faultProcessingHours, zone);
  if (isRuleError(timeline)) return timeline;
  return explainDeadline(instant, serviceLevel[promise], timeline, promise);
};

/** The deadlines of every tier, in the order of the list, for a report at one moment. */
export const deadlinesOf = (reportedAt: string, priceList: PriceList): TierDeadlines[] =>
  priceList.tiers.map((tier) => ({
    maximumResponse: deadlineOf(tier, priceList, 'maximumResponse', reportedAt),
    maximumIntervention: deadlineOf(tier, priceList, 'maximumIntervention', reportedAt),
  }));
