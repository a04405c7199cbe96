import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { assumptionsOf } from './assumptions.ts';
import { billLines } from './bill-line.ts';
import { cheapestOf } from './cheapest.ts';
import { requestError } from './check-request.ts';
import type { QuoteAmounts, TierAmounts } from './quote-result.ts';
import { quoteTier } from './quote-tier.ts';
import type { QuoteRequest } from './request.ts';

const isExact = ({ total, withVat }: TierAmounts): boolean =>
  Number.isSafeInteger(total.cents * 200) && Number.isSafeInteger(withVat?.totalWithVat.cents ?? 0);

/**
 * The amounts of a request under every tier of a price list, as `quote` gives them, without what explains them: pages show
 * these at each keystroke, and load the explanation of a figure once it is unfolded.
 *
 * @returns amounts in whole cents, or the first error in the request
 * Source: the price list.
 * @example quoteAmounts({ months: 12, lines }, priceList)
 */
export const quoteAmounts = (request: QuoteRequest, priceList: PriceList): QuoteAmounts | RuleError => {
  const error = requestError(request, priceList);
  if (error) return error;
  const lines = billLines(request, priceList);
  if (isRuleError(lines)) return lines;
  const tiers = priceList.tiers.map((tier) => quoteTier({ request, priceList, tier, lines }));
  const inexact = tiers.find((tier) => !isExact(tier));
  if (inexact) return ruleError('amountTooLarge', { tierId: inexact.tierId });
  return {
    priceListId: priceList.id,
    months: request.months,
    lines,
    tiers,
    cheapest: cheapestOf(tiers, Object.keys(request.units ?? {}).length > 0),
    assumptions: assumptionsOf(request, priceList),
  };
};
