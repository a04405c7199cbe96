import type { TierId } from '../../schema/identifier.ts';
import type { Cents } from '../../schema/units.ts';
import { cents } from '../money/cents.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';

/** How much more than something else a tier costs; negative where it costs less. */
export interface TierDifference {
  readonly tierId: TierId;
  readonly difference: Cents;
}

/** The total of each tier, priced part, minus an amount. */
export const totalsAgainst = ({ tiers }: QuoteAmounts, amount: Cents): TierDifference[] =>
  tiers.map(({ tierId, total }) => ({ tierId, difference: cents(total.cents - amount) }));

/**
 * What each tier costs more than the cheapest, over all months, priced part.
 *
 * @returns one entry for each tier, 0 for the cheapest; none where no tier can be called the cheapest
 * Source: the price list, through the totals of the estimate.
 * @example
 * aboveCheapest(estimate); // none 0, standard 34_500, office 222_600, business 289_800 cents for the worked example
 */
export const aboveCheapest = (estimate: QuoteAmounts): TierDifference[] => {
  const [first] = estimate.cheapest.tierIds;
  const lowest = estimate.tiers.find(({ tierId }) => tierId === first);
  return lowest === undefined ? [] : totalsAgainst(estimate, lowest.total.cents);
};
