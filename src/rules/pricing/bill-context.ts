import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { BilledLine } from './quote-result.ts';
import type { QuoteRequest } from './request.ts';

/** What the charges of a request follow from. */
export interface BillContext {
  readonly request: QuoteRequest;
  readonly priceList: PriceList;
  readonly tier: ContractTier;
  /** What each line of the request bills. */
  readonly lines: readonly BilledLine[];
}
