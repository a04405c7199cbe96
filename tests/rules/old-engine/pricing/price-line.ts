import type { ExplainedAmount, Subject } from '../explain/explanation.ts';
import { given, productAmount, sumAmount } from '../explain/nodes.ts';
import { timesCents } from '../money/cents.ts';
import type { ContractTier } from '../schema/contract-tier.ts';
import type { BandShare } from './band-share.ts';
import type { OpenItem } from './open-item.ts';
import { type OutOfBandTerms, priceShare } from './price-share.ts';
import type { PricedPart } from './priced-part.ts';
import type { BilledLine } from './quote-result.ts';
import type { LineItem } from './request.ts';

/** A line under one tier: its priced part, null where nothing of it has a price. */
export interface PricedLine extends PricedPart {
  readonly perJob: ExplainedAmount | null;
}

const subjectOf = (share: BandShare, line: number, isWhole: boolean): Subject => {
  if (isWhole) return { of: 'job', line };
  return share.in === 'band' ? { of: 'jobInBand', line, bandId: share.bandId } : { of: 'jobOutOfBand', line };
};

/** One job: its only part, or the sum of its parts. */
const jobOf = (
  line: number,
  priced: readonly ExplainedAmount[],
  openItems: readonly OpenItem[],
): ExplainedAmount | null => {
  const [first, second] = priced;
  if (first === undefined) return null;
  if (second === undefined && openItems.length === 0) return first;
  return sumAmount(
    { of: 'job', line },
    priced,
    openItems.map(({ explanation }) => explanation),
  );
};

/** Prices one line: rate times billed minutes, rounded per job and rate band, times the number of jobs. */
export const priceLine = (
  item: LineItem,
  line: number,
  { split }: BilledLine,
  tier: ContractTier,
  agreed: OutOfBandTerms | null,
): PricedLine => {
  const priced: ExplainedAmount[] = [];
  const openItems: OpenItem[] = [];
  for (const share of split) {
    const result = priceShare(share, subjectOf(share, line, split.length === 1), item, line, tier, agreed);
    if ('reason' in result) openItems.push(result);
    else priced.push(result);
  }
  const perJob = jobOf(line, priced, openItems);
  if (perJob === null) return { item, perJob, amount: null, openItems };
  const times = given({ of: 'times' }, { unit: 'times', amount: item.times });
  const total = timesCents(perJob.cents, item.times);
  const amount = productAmount({ of: 'line', line }, total, [times, perJob.explanation]);
  return { item, perJob, amount, openItems };
};
