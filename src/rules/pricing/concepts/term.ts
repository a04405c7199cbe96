import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { ExplainedAmount } from '../../explain/explanation.ts';
import { given, productAmount } from '../../explain/nodes.ts';
import { timesCents } from '../../money/cents.ts';
import type { ChargeSum } from '../charge-sum.ts';
import type { QuoteRequest } from '../request.ts';

/** The months that fees count: those that were asked, or the term of the contract where that is longer. */
export const termMonths = ({ months, term }: QuoteRequest, { terms }: ContractTier): number | undefined =>
  Math.max(months, (terms?.find((one) => one.months === term) ?? terms?.[0])?.months ?? 0);

/** What is due each month after those that were asked, until the term ends. */
export const untilTermEnds = (sums: readonly ChargeSum[], asked: number): ExplainedAmount[] | undefined =>
  sums
    .filter(({ per, months }) => per === 'month' && months > asked)
    .map(({ amount, months }) =>
      productAmount({ of: 'beyondMonths' }, timesCents(amount.cents, months - asked), [
        given({ of: 'months' }, { unit: 'months', amount: months - asked }),
        amount.explanation,
      ]),
    );
