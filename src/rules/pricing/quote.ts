import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { billLine } from './bill-line.ts';
import { cheapestOf } from './cheapest.ts';
import { requestError } from './check-request.ts';
import { type PricedLine, priceLine } from './price-line.ts';
import { priceTravel } from './price-travel.ts';
import type { Assumption, BilledLine, Quote, TierQuote } from './quote-result.ts';
import { quoteTier } from './quote-tier.ts';
import type { QuoteRequest } from './request.ts';

const billLines = (request: QuoteRequest, priceList: PriceList): BilledLine[] | RuleError => {
  const billed: BilledLine[] = [];
  for (const item of request.lines) {
    const bill = billLine(item, priceList);
    if (isRuleError(bill)) return bill;
    billed.push(bill);
  }
  return billed;
};

const priceLines = (
  request: QuoteRequest,
  { rateBands }: PriceList,
  tier: ContractTier,
  billed: readonly BilledLine[],
): PricedLine[] =>
  request.lines.flatMap((item, line) => {
    const bill = billed[line];
    const band = rateBands[0];
    return bill && band ? [priceLine(item, line, bill, tier, band.id)] : [];
  });

const assumptionsOf = ({ lines }: QuoteRequest, { rateBands }: PriceList): Assumption[] => {
  const band = rateBands[0];
  return band && lines.length > 0 ? [{ code: 'bandWithoutStart', bandId: band.id }] : [];
};

const isExact = ({ total, withVat }: TierQuote): boolean =>
  Number.isSafeInteger(total.cents * 200) && Number.isSafeInteger(withVat?.totalWithVat.cents ?? 0);

/**
 * Prices a request under every tier of a price list.
 *
 * Each job is billed on its own: rounded up to the billing step, at least the minimum; its amount is rounded half up to
 * the cent; everything after that is integer multiplication and addition. VAT is computed once per total, half up.
 * What has no published price is an open item: listed, never counted as 0.
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
  const travel = priceTravel(request, priceList);
  const tiers = priceList.tiers.map((tier) =>
    quoteTier(request, priceList, tier, priceLines(request, priceList, tier, lines), travel),
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
