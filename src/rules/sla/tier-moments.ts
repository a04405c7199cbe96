import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import type { ClosedDates } from './closed-dates.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { TimedPromise } from './explain-deadline.ts';
import { serviceTimeline } from './service-timeline.ts';

/** The latest first answer and the latest start of the intervention under one tier, without an explanation. */
export type TierMoments = Readonly<Record<TimedPromise, Deadline>>;

const momentsUnder = (
  reportedAt: EpochMs,
  { serviceLevel }: PriceList['tiers'][number],
  { zone }: Pick<PriceList, 'zone'>,
  closed: ClosedDates,
): TierMoments => {
  if (serviceLevel === null) return { maximumResponse: 'notAgreed', maximumIntervention: 'notAgreed' };
  const timeline = serviceTimeline(serviceLevel.faultProcessingHours, zone, closed);
  if (isRuleError(timeline)) return { maximumResponse: timeline, maximumIntervention: timeline };
  return {
    maximumResponse: deadline(reportedAt, serviceLevel.maximumResponse, timeline),
    maximumIntervention: deadline(reportedAt, serviceLevel.maximumIntervention, timeline),
  };
};

/**
 * Both deadlines under every tier of a list, in the order of the list: the moments that `tierDeadlines` explains.
 *
 * @param reportedAt whole milliseconds since 1970
 * @param closedDates dates on which the hours do not open, such as a country's holidays; none unless given
 * @example tierMoments(fridayAt16, priceList)[1].maximumResponse // Tuesday 10:00
 */
export const tierMoments = (
  reportedAt: EpochMs,
  list: Pick<PriceList, 'tiers' | 'zone'>,
  closedDates: ClosedDates = [],
): TierMoments[] => list.tiers.map((tier) => momentsUnder(reportedAt, tier, list, closedDates));
