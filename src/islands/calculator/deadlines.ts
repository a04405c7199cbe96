import { isRuleError, reportInstant, type TierMoments, tierMoments } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** The deadlines of every tier, in the order of the list, for a report as it stands in a link. */
export const momentsOf = (reportedAt: string, priceList: PriceList): TierMoments[] => {
  const instant = reportInstant(reportedAt, priceList.zone);
  return isRuleError(instant)
    ? priceList.tiers.map(() => ({ maximumResponse: instant, maximumIntervention: instant }))
    : tierMoments(instant, priceList);
};
