import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { assumptionsOf } from './assumptions.ts';
import { billLines } from './bill-line.ts';
import { cheapestOf } from './cheapest.ts';
import { requestError } from './check-request.ts';
import type { Quote, TierQuote } from './quote-result.ts';
import { quoteTier } from './quote-tier.ts';
import type { QuoteRequest } from './request.ts';

const isExact = ({ total, withVat }: TierQuote): boolean =>
  Number.isSafeInteger(total.cents * 200) && Number.isSafeInteger(withVat?.totalWithVat.cents ?? 0);

/**
 * Prices a request under every tier of a price list.
 *
 * Each job is billed on its own: rounded up to the billing step, at least the minimum; its amount in each rate band is
 * rounded half up to the cent; everything after that is integer multiplication and addition. VAT is computed once per
 * total, half up. What has no published price is an open item: listed, never counted as 0.
 *
 * A job with a start has its billed minutes laid on the clock, in real time, and each takes the rate of the band that it
 * falls in. Outside every band it is open, or takes the rate of the first band times the agreed factor. Without a start
 * the first band holds. Holidays change nothing.
 *
 * @returns amounts in whole cents with their explanations, or the first error in the request
 * Source: the price list, by the clauses that the explanations name.
 * @example
 * const estimate = quote({ months: 12, lines: [{ roleId, place: 'remote', minutes: 40, times: 6, per: 'month' }] }, list);
 * if (!isRuleError(estimate)) estimate.tiers[0].perMonth.cents; // 6 jobs of 45 billed minutes at 108.00: 48_600
 */
export const quote = (request: QuoteRequest, priceList: PriceList): Quote | RuleError => {
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
