import { type Flip, isRuleError, type QuoteRequest, whatFlips } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** The smallest change of work that makes another tier the cheapest, if there is any. */
export const findFlip = (request: QuoteRequest, priceList: PriceList): Flip | undefined => {
  const flips = whatFlips(request, priceList);
  return isRuleError(flips) ? undefined : flips[0];
};
