import { isRuleError, type RuleError, ruleError } from '../../../../src/rules/errors.ts';
import type { ContractTier } from '../schema/contract-tier.ts';
import type { PriceList } from '../schema/price-list.ts';
import { assumptionsOf } from './assumptions.ts';
import { billLine } from './bill-line.ts';
import { cheapestOf } from './cheapest.ts';
import { requestError } from './check-request.ts';
import { type PricedLine, priceLine } from './price-line.ts';
import type { OutOfBandTerms } from './price-share.ts';
import { priceTravel } from './price-travel.ts';
import type { BilledLine, Quote, TierQuote } from './quote-result.ts';
import { quoteTier } from './quote-tier.ts';
import type { QuoteRequest } from './request.ts';

const billLines = (request: QuoteRequest, priceList: PriceList): BilledLine[] | RuleError => {
  const billed: BilledLine[] = [];
  for (const [line, item] of request.lines.entries()) {
    const bill = billLine(item, line, priceList);
    if (isRuleError(bill)) return bill;
    billed.push(bill);
  }
  return billed;
};

const outOfBandTerms = (
  { agreedOutOfBandFactor: factor }: QuoteRequest,
  { rateBands: [first] }: PriceList,
): OutOfBandTerms | null => (factor === undefined || first === undefined ? null : { bandId: first.id, factor });

const priceLines = (
  { lines }: QuoteRequest,
  tier: ContractTier,
  billed: readonly BilledLine[],
  agreed: OutOfBandTerms | null,
): PricedLine[] =>
  lines.flatMap((item, line) => {
    const bill = billed[line];
    return bill ? [priceLine(item, line, bill, tier, agreed)] : [];
  });

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
  const agreed = outOfBandTerms(request, priceList);
  const travel = priceTravel(request, priceList);
  const tiers = priceList.tiers.map((tier) =>
    quoteTier(request, priceList, tier, priceLines(request, tier, lines, agreed), travel),
  );
  const inexact = tiers.find((tier) => !isExact(tier));
  if (inexact) return ruleError('amountTooLarge', { tierId: inexact.tierId });
  return {
    priceListId: priceList.id,
    months: request.months,
    lines,
    tiers,
    cheapest: cheapestOf(tiers),
    assumptions: assumptionsOf(request, priceList),
  };
};
