import type { Cents } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { cents, timesCents } from '../money/cents.ts';
import { monthsOfYear } from '../pricing/frequency.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';
import { type TierDifference, totalsAgainst } from './above-cheapest.ts';

/** A fixed monthly amount that somebody was offered, beside what the tiers come to. */
export interface OfferComparison {
  /** The offer over all months of the estimate, without VAT. */
  readonly total: Cents;
  /** The offer over the first twelve months. */
  readonly firstYear: Cents;
  /** What each tier costs more than the offer; negative where it costs less. */
  readonly tiers: readonly TierDifference[];
}

/**
 * Holds a fixed monthly amount, such as an offer for managed IT, against every tier of an estimate, priced part.
 *
 * @param offer whole cents a month, 0 or more, without VAT
 * @returns the comparison, or the error `invalidOffer`
 * @example compareOffer(cents(65_000), estimate) // total: 780_000 for twelve months
 */
export const compareOffer = (offer: Cents, estimate: QuoteAmounts): OfferComparison | RuleError => {
  const total = cents(offer * estimate.months);
  if (!Number.isSafeInteger(offer) || offer < 0 || !Number.isSafeInteger(total)) {
    return ruleError('invalidOffer', { cents: offer });
  }
  return { total, firstYear: timesCents(offer, monthsOfYear), tiers: totalsAgainst(estimate, total) };
};
