import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { cents, sumCents, timesCents } from '../money/cents.ts';
import { chargesOf } from '../pricing/bill-months.ts';
import type { Charge } from '../pricing/charge.ts';
import { jobsWithin } from '../pricing/frequency.ts';
import type { QuoteRequest } from '../pricing/request.ts';

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
