import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { cents } from '../money/cents.ts';
import { billLines } from '../pricing/bill-line.ts';
import { type Charge, totalWithin } from '../pricing/charge.ts';
import { chargesOf } from '../pricing/charges-of.ts';
import { linesUnder } from '../pricing/concepts/lines-by-tier.ts';
import { rateTables } from '../pricing/concepts/pooled-work.ts';
import type { QuoteRequest } from '../pricing/request.ts';
import type { TierTotal } from './tier-totals.ts';

/** Minutes beyond the last step of a rate have no price, so that their bill is no amount to compare. */
const totalOf = (bill: readonly Charge[], within: number): Cents => {
  const isOpen = bill.some(({ what, openItems }) => what === 'steps' && openItems.length > 0);
  return isOpen ? cents(Number.POSITIVE_INFINITY) : totalWithin(bill, within);
};

/** A total, and what tells how it goes on as the work grows. */
export interface TriedTotal extends TierTotal {
  /** The steps of rates that the years reach: while they stay, more work never costs less. */
  readonly reached: string;
  /** While the lift stays too, each step of work costs as much as the one before it, but for so many cents of rounding; undefined where that is not known. */
  readonly line: { readonly lift: Cents; readonly rounding: number } | undefined;
}

/** In the order of the tiers. */
export type Totals = readonly TriedTotal[];

/** Whether something other than steps and minimums keeps costs from going on in a line. */
const isBent = ({ included, prepaid }: ContractTier, { billing, surcharges }: PriceList): boolean =>
  [included, prepaid, billing.rules, surcharges].some(Boolean) || billing.remote.minimum > billing.remote.increment;

/** What is lifted to a minimum over all months: the more work, the less. */
const liftOf = (bill: readonly Charge[]): Cents =>
  totalWithin(
    bill.filter(({ what }) => what === 'floor'),
    Number.POSITIVE_INFINITY,
  );

/** Each month rounds each job in each band, or the work in each step of a rate. */
const roundingsOf = (tier: ContractTier, { rateBands }: PriceList, { lines, months }: QuoteRequest): number => {
  const jobs = lines.reduce((sum, { times }) => sum + times, 0);
  const steps = rateTables(tier)?.reduce((sum, table) => sum + table.steps.steps.length, 0) ?? 0;
  return months * rateBands.length * (jobs + steps);
};

/**
 * What a request comes to under every tier, in the order of the list: the amounts of an estimate without its explanations.
 *
 * @param within the first months that are counted; all of them if absent
 * @returns totals in whole cents, infinite where some work has no price, or the first error in the lines
 */
export const totalsUnder = (request: QuoteRequest, priceList: PriceList, within?: number): Totals | RuleError => {
  const lines = billLines(request, priceList);
  if (isRuleError(lines)) return lines;
  return priceList.tiers.map((tier) => {
    const bill = chargesOf({ request, priceList, tier, lines: linesUnder(lines, tier, request, priceList) });
    const total = totalOf(bill, within ?? Number.POSITIVE_INFINITY);
    const reached = bill.flatMap((charge) => charge.reached ?? []).join();
    const line = isBent(tier, priceList)
      ? undefined
      : { lift: liftOf(bill), rounding: roundingsOf(tier, priceList, request) };
    return { tierId: tier.id, total, reached, line };
  });
};

/** Whether every tier has a price for all of the work. */
export const areComparable = (totals: readonly TierTotal[]): boolean =>
  totals.every(({ total }) => Number.isFinite(total));
