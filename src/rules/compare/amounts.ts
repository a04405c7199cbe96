import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { cents, sumCents, timesCents } from '../money/cents.ts';
import { billLines } from '../pricing/bill-line.ts';
import { chargesOf } from '../pricing/bill-months.ts';
import type { Charge } from '../pricing/charge.ts';
import { concepts } from '../pricing/concepts/index.ts';
import { jobsWithin } from '../pricing/frequency.ts';
import type { QuoteRequest } from '../pricing/request.ts';
import type { TierTotal } from './tier-totals.ts';

/** What a visitor has said of the fees: how many there are of each unit, and which optional ones are asked for. */
export type Counts = Pick<QuoteRequest, 'units' | 'options'>;

/** Over how many months costs are compared. */
export const comparedMonths = 12;

const countIn = ({ per, quantity, months, inMonth = 0 }: Charge, first: number): number =>
  inMonth < first ? jobsWithin(per, quantity, Math.min(first, months)) : 0;

/** What the first months of a bill come to, priced part. */
export const totalWithin = (bill: readonly Charge[], months: number): Cents =>
  sumCents(bill.map((charge) => timesCents(charge.unitPrice ?? cents(0), countIn(charge, months))));

/** What a year of fees comes to under a tier, without any work. */
export const feesOfYear = (tier: ContractTier, priceList: PriceList, counts: Counts = {}): Cents =>
  totalWithin(
    chargesOf({ request: { ...counts, months: comparedMonths, lines: [] }, priceList, tier, lines: [] }),
    comparedMonths,
  );

/** Whether work costs more than its rate times its minutes, so that amounts of jobs cannot be added up by themselves. */
export const bendsCosts = (priceList: PriceList): boolean =>
  Object.values(concepts).some(({ bendsCosts: bends }) => bends?.(priceList));

/** What a request comes to under every tier, in the order of the list: the amounts of an estimate without its explanations. */
export const totalsUnder = (request: QuoteRequest, priceList: PriceList, within?: number): TierTotal[] | RuleError => {
  const lines = billLines(request, priceList);
  if (isRuleError(lines)) return lines;
  return priceList.tiers.map((tier) => {
    const bill = chargesOf({ request, priceList, tier, lines });
    return { tierId: tier.id, total: totalWithin(bill, within ?? Number.POSITIVE_INFINITY) };
  });
};

/** The first step of work at which something holds, of so many that are looked at. */
export const firstStep = (
  most: number,
  totalsAt: (step: number) => readonly TierTotal[] | RuleError,
  isFound: (totals: readonly TierTotal[]) => boolean,
): { readonly step: number; readonly totals: readonly TierTotal[] } | null | RuleError => {
  for (let step = 1; step <= most; step += 1) {
    const totals = totalsAt(step);
    if (isRuleError(totals)) return totals;
    if (isFound(totals)) return { step, totals };
  }
  return null;
};
