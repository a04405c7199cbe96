import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { totalWithin } from '../pricing/charge.ts';
import { chargesOf } from '../pricing/charges-of.ts';
import type { QuoteRequest } from '../pricing/request.ts';

/** What a visitor has said of the fees: how many there are of each unit, which optional ones are asked for, for how long, and what was agreed. */
export type Counts = Pick<QuoteRequest, 'units' | 'options' | 'term' | 'agreedDiscounts' | 'agreedRateDiscounts'>;

/** What so many months of fees come to under a tier, without any work; null where one is on request, or counts what is not filled in. */
export const feesOver = (months: number, tier: ContractTier, priceList: PriceList, counts: Counts): Cents | null => {
  const request = { ...counts, months, lines: [] };
  const bill = chargesOf({ request, priceList, tier, lines: [] });
  return bill.some(({ unitPrice }) => unitPrice === null) ? null : totalWithin(bill, months);
};
