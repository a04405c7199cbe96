import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { billLines } from './bill-line.ts';
import { chargesIn, type MonthCharge } from './charge.ts';
import { chargesOf } from './charges-of.ts';
import { requestError } from './check-request.ts';
import type { QuoteRequest } from './request.ts';

/**
 * The bill of a request under one tier as a table of months, each a list of charges: what, how many, the price of one and
 * why. Work and fees of every month stand in each; those of a quarter or a year, and what is done once, in the first month
 * of their period; weekly work is spread by cumulative rounding.
 *
 * What adds up a bill counts the charges without writing out the months: their sum is the same.
 *
 * @returns one list for each month that the bill covers, or the first error in the request
 * @example billMonths(request, priceList, tierId('standard'))[0] // the fee, the work and the travel of the first month
 */
export const billMonths = (
  request: QuoteRequest,
  priceList: PriceList,
  tierId: TierId,
): MonthCharge[][] | RuleError => {
  const error = requestError(request, priceList);
  if (error) return error;
  const tier = priceList.tiers.find(({ id }) => id === tierId);
  if (tier === undefined) return ruleError('tierNotListed', { tierId });
  const lines = billLines(request, priceList, tier);
  if (isRuleError(lines)) return lines;
  const charges = chargesOf({ request, priceList, tier, lines });
  const months = Math.max(request.months, ...charges.map((charge) => charge.months));
  return Array.from({ length: months }, (_, month) => chargesIn(charges, month));
};
