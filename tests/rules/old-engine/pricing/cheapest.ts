import type { OpenItem } from './open-item.ts';
import type { Cheapest, TierQuote } from './quote-result.ts';

/** Out of band the minutes are the same under every tier; a rate may be on request in one band here, in another there. */
const keyOf = (item: OpenItem): string =>
  `${item.reason} ${item.line} ${item.reason === 'rateOnRequest' ? item.bandId : ''}`;

const openItemsOf = ({ openItems }: TierQuote): string => openItems.map(keyOf).join();

const pricesLabour = ({ lines }: TierQuote): boolean => lines.some(({ amount }) => amount !== null);

/**
 * The tiers with the lowest total of the priced part. Totals are compared only when every tier leaves the same items
 * open: otherwise a tier would look cheap by leaving more out.
 */
export const cheapestOf = (tiers: readonly TierQuote[]): Cheapest => {
  if (!tiers.some(pricesLabour)) return { tierIds: [], reason: 'noLabourPriced' };
  if (new Set(tiers.map(openItemsOf)).size > 1) return { tierIds: [], reason: 'openItemsDiffer' };
  const lowest = Math.min(...tiers.map(({ total }) => total.cents));
  const [first, ...rest] = tiers.filter(({ total }) => total.cents === lowest).map(({ tierId }) => tierId);
  return first === undefined ? { tierIds: [], reason: 'noLabourPriced' } : { tierIds: [first, ...rest] };
};
