import type { Cheapest, TierQuote } from './quote-result.ts';

const openItemsOf = ({ openItems }: TierQuote): string =>
  openItems.map(({ reason, line }) => `${reason} ${line}`).join();

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
