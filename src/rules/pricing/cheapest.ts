import { isCounted } from './concepts/apply.ts';
import { pricesShared } from './concepts/shared-month.ts';
import type { OpenItem } from './open-item.ts';
import type { Cheapest, TierAmounts } from './quote-result.ts';
import type { QuoteRequest } from './request.ts';

/**
 * What is open, whatever the tier: out of band the minutes are the same under every tier, while a rate may be on request in one
 * band here, in another there.
 *
 * @example openItemKey({ reason: 'travel', line: 0, … }) // 'travel 0 '
 */
export const openItemKey = (item: OpenItem): string =>
  `${item.reason} ${item.line} ${item.reason === 'rateOnRequest' ? item.bandId : (item.about ?? '')}`;

const openItemsOf = ({ openItems }: TierAmounts): string => openItems.map(openItemKey).join();

const pricesLabour = (tier: TierAmounts): boolean | undefined =>
  tier.lines.some(({ amount }) => amount !== null) || pricesShared(tier);

/** A tier cannot hold a request that asks for what it does not have. */
const holdsRequest = ({ openItems }: TierAmounts): boolean => !openItems.some(({ reason }) => reason === 'notOffered');

/**
 * The tiers with the lowest total of the priced part, of those that can hold the request. Totals are compared only when every tier leaves the same items
 * open: otherwise a tier would look cheap by leaving more out.
 *
 * @param request where units were filled in, there is something to compare without any work
 */
export const cheapestOf = (all: readonly TierAmounts[], request: Pick<QuoteRequest, 'units'>): Cheapest => {
  const tiers = all.filter(holdsRequest);
  if (!isCounted(request) && !tiers.some(pricesLabour)) return { tierIds: [], reason: 'noLabourPriced' };
  if (new Set(tiers.map(openItemsOf)).size > 1) return { tierIds: [], reason: 'openItemsDiffer' };
  const lowest = Math.min(...tiers.map(({ total }) => total.cents));
  const [first, ...rest] = tiers.filter(({ total }) => total.cents === lowest).map(({ tierId }) => tierId);
  return first === undefined ? { tierIds: [], reason: 'noLabourPriced' } : { tierIds: [first, ...rest] };
};
