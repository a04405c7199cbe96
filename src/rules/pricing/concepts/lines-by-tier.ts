import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import { isRuleError } from '../../errors.ts';
import type { Amount } from '../../explain/explanation.ts';
import { billLines } from '../bill-line.ts';
import type { BilledLine, TierQuote } from '../quote-result.ts';
import type { QuoteRequest } from '../request.ts';

/** Whether tiers bill the same work differently. */
export const differByTier = ({ billing: { rules } }: PriceList): boolean | undefined =>
  rules?.some(({ when }) => when?.tiers);

/**
 * What every line bills under a tier.
 *
 * @param lines what they bill under the first
 */
export const linesUnder = (
  lines: readonly BilledLine[],
  tier: ContractTier,
  request: QuoteRequest,
  priceList: PriceList,
): readonly BilledLine[] => {
  const own = differByTier(priceList) ? billLines(request, priceList, tier) : lines;
  return isRuleError(own) ? lines : own;
};

/** A tier with what each line bills under it, where that is not the same under all. */
export const withBilled = <Of extends Amount>(
  quoted: TierQuote<Of>,
  lines: readonly BilledLine[],
  priceList: PriceList,
): TierQuote<Of> => (differByTier(priceList) ? { ...quoted, billed: lines } : quoted);
