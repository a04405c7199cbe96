import { isRuleError, reportInstant, type TierDeadline, type TierDeadlines, tierDeadlines } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

export type ShownDeadline = TierDeadline;
export type { TierDeadlines };

/** The deadlines of every tier, in the order of the list, for a report as it stands in a link. */
export const deadlinesOf = (reportedAt: string, priceList: PriceList): TierDeadlines[] => {
  const instant = reportInstant(reportedAt, priceList.zone);
  return isRuleError(instant)
    ? priceList.tiers.map(({ id }) => ({ tierId: id, maximumResponse: instant, maximumIntervention: instant }))
    : tierDeadlines(instant, priceList);
};
