import type { PriceList } from '../../../schema/price-list.ts';
import type { RuleError } from '../../errors.ts';
import type { ExplainedAmount } from '../../explain/explanation.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge } from '../charge.ts';
import type { VatAmounts } from '../quote-result.ts';
import type { QuoteRequest, VatChoice } from '../request.ts';

/**
 * Something that a price list can use and need not: how its lists are told from others, and what it adds to a bill. Which
 * of them the code of a page carries is decided at build, from all lists of the site.
 */
export interface Concept {
  isUsed(list: PriceList): boolean;
  /** What is wrong with the parts of a request that are its own, if anything is. */
  requestError?(request: QuoteRequest, list: PriceList): RuleError | undefined;
  /** The bill anew, where it prices work that stands in it already in another way. */
  rework?(context: BillContext, bill: readonly Charge[]): readonly Charge[];
  /** What it adds to a bill in which the charges of the concepts before it stand already. */
  charges?(context: BillContext, bill: readonly Charge[]): readonly Charge[];
  /** Whether a job costs other than its listed rate times its minutes, by itself or beside other charges. */
  bendsCosts?(list: PriceList, asked: Pick<QuoteRequest, 'agreedRateDiscounts'>): boolean;
  /** How VAT is told of a total; undefined where it is added as ever. */
  vat?(total: ExplainedAmount, choice: VatChoice, list: PriceList): VatAmounts | undefined;
}
