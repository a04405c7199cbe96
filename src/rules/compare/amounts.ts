import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { chargesOf } from '../pricing/bill-months.ts';
import { totalWithin } from '../pricing/charge.ts';
import type { QuoteRequest } from '../pricing/request.ts';

/** What a visitor has said of the fees: how many there are of each unit, and which optional ones are asked for. */
export type Counts = Pick<QuoteRequest, 'units' | 'options'>;

/** Over how many months costs are compared. */
export const comparedMonths = 12;

/** What a year of fees comes to under a tier, without any work. */
export const feesOfYear = (tier: ContractTier, priceList: PriceList, counts: Counts = {}): Cents =>
  totalWithin(
    chargesOf({ request: { ...counts, months: comparedMonths, lines: [] }, priceList, tier, lines: [] }),
    comparedMonths,
  );
