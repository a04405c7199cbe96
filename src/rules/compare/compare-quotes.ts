import { cents } from '../money/cents.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';
import type { TierDifference } from './above-cheapest.ts';

/**
 * What a second estimate costs more than a first, tier by tier, over all months, priced part. Both must be made under the
 * same price list.
 *
 * @returns one entry for each tier of the first, negative where the second costs less
 * @example compareQuotes(estimate, estimate) // 0 for each tier
 */
export const compareQuotes = (first: QuoteAmounts, second: QuoteAmounts): TierDifference[] =>
  first.tiers.flatMap(({ tierId, total }) => {
    const other = second.tiers.find((tier) => tier.tierId === tierId);
    return other ? [{ tierId, difference: cents(other.total.cents - total.cents) }] : [];
  });
