import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import type { Amount } from '../explain/explanation.ts';
import type { BillContext } from './bill-context.ts';
import { billLines } from './bill-line.ts';
import { chargesOf } from './charges-of.ts';
import { cheapestOf } from './cheapest.ts';
import { requestError } from './check-request.ts';
import { isLifted } from './concepts/billing-rules.ts';
import { withClosedDays } from './concepts/closed-days.ts';
import { linesUnder, withBilled } from './concepts/lines-by-tier.ts';
import type { Assumption, Quote, QuoteAmounts, TierAmounts, TierQuote } from './quote-result.ts';
import { quoteTier } from './quote-tier.ts';
import type { LineItem, QuoteRequest } from './request.ts';

/** What the price of a request rests on beside the request itself. */
const assumptionsOf = ({ lines }: QuoteRequest, priceList: PriceList): Assumption[] => {
  const [band] = priceList.rateBands;
  const assumptions: Assumption[] = [];
  if (band && lines.some(({ start }) => start === undefined)) {
    assumptions.push({ code: 'bandWithoutStart', bandId: band.id });
  }
  const isBelowMinimum = ({ place, minutes }: LineItem): boolean => minutes < priceList.billing[place].minimum;
  if (lines.some((item, line) => item.start !== undefined && isLifted(isBelowMinimum(item), item, line, priceList))) {
    assumptions.push({ code: 'minimumLaidOut' });
  }
  return withClosedDays(assumptions, lines, priceList);
};

const isExact = ({ total, withVat }: TierAmounts): boolean =>
  Number.isSafeInteger(total.cents * 200) && Number.isSafeInteger(withVat?.totalWithVat.cents ?? 0);

/** Prices a request under every tier of a price list, each by `tierOf`. */
export const quoteBy = <Of extends Amount>(
  request: QuoteRequest,
  priceList: PriceList,
  tierOf: (context: BillContext) => TierQuote<Of>,
): Quote<Of> | RuleError => {
  const error = requestError(request, priceList);
  if (error) return error;
  const lines = billLines(request, priceList);
  if (isRuleError(lines)) return lines;
  const tiers = priceList.tiers.map((tier) => {
    const own = linesUnder(lines, tier, request, priceList);
    return withBilled(tierOf({ request, priceList, tier, lines: own }), own, priceList);
  });
  const inexact = tiers.find((tier) => !isExact(tier));
  if (inexact) return ruleError('amountTooLarge', { tierId: inexact.tierId });
  return {
    priceListId: priceList.id,
    months: request.months,
    lines,
    tiers,
    cheapest: cheapestOf(tiers, request),
    assumptions: assumptionsOf(request, priceList),
  };
};

/**
 * The amounts of a request under every tier of a price list, as `quote` gives them, without what explains them: pages show
 * these at each keystroke, and load the explanation of a figure once it is unfolded.
 *
 * @returns amounts in whole cents, or the first error in the request
 * Source: the price list.
 * @example quoteAmounts({ months: 12, lines }, priceList)
 */
export const quoteAmounts = (request: QuoteRequest, priceList: PriceList): QuoteAmounts | RuleError =>
  quoteBy(request, priceList, (context) => quoteTier(context, chargesOf(context)));
