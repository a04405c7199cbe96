import type { ContractTier } from '../../schema/contract-tier.ts';
import type { BandId } from '../../schema/identifier.ts';
import type { ExplainedAmount, Subject } from '../explain/explanation.ts';
import { given, notPriced, productAmount, published } from '../explain/nodes.ts';
import { timesCents } from '../money/cents.ts';
import { jobAmount } from '../money/job-amount.ts';
import type { PricedPart } from './priced-part.ts';
import type { BilledLine } from './quote-result.ts';
import type { LineItem } from './request.ts';

/** A line under one tier; null where its rate is on request. */
export interface PricedLine extends PricedPart {
  readonly perJob: ExplainedAmount | null;
}

const onRequest = (item: LineItem, line: number, subject: Subject): PricedLine => ({
  item,
  perJob: null,
  amount: null,
  openItems: [{ reason: 'rateOnRequest', line, explanation: notPriced(subject, 'hourlyRate') }],
});

/** Prices one line: rate times billed minutes, rounded per job, times the number of jobs. */
export const priceLine = (
  item: LineItem,
  line: number,
  { billed, explanation }: BilledLine,
  tier: ContractTier,
  bandId: BandId,
): PricedLine => {
  const subject: Subject = { of: 'hourlyRate', tierId: tier.id, roleId: item.roleId, bandId };
  const rate = tier.hourlyRates[bandId]?.[item.roleId] ?? 'onRequest';
  if (rate === 'onRequest') return onRequest(item, line, subject);
  const rateNode = published(subject, { unit: 'centsPerHour', amount: rate }, 'hourlyRate');
  const perJob = productAmount({ of: 'job', line }, jobAmount(rate, billed), [rateNode, explanation]);
  const times = given({ of: 'times' }, { unit: 'times', amount: item.times });
  const amount = productAmount({ of: 'line', line }, timesCents(perJob.cents, item.times), [times, perJob.explanation]);
  return { item, perJob, amount, openItems: [] };
};
