import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { Amount } from '../../explain/explanation.ts';
import type { ChargeSum } from '../charge-sum.ts';
import type { QuoteRequest } from '../request.ts';

/** The months that fees count: those that were asked, or the term of the contract where that is longer. */
export const termMonths = ({ months, term }: QuoteRequest, { terms }: ContractTier): number | undefined =>
  Math.max(months, (terms?.find((one) => one.months === term) ?? terms?.[0])?.months ?? 0);

/** A monthly sum that is due in so many months more than were asked. */
interface Beyond<Of extends Amount> {
  readonly sum: ChargeSum<Of>;
  readonly months: number;
}

/** What is due each month after those that were asked, until the term ends. */
export const untilTermEnds = <Of extends Amount>(
  sums: readonly ChargeSum<Of>[],
  asked: number,
): Beyond<Of>[] | undefined =>
  sums
    .filter(({ per, months }) => per === 'month' && months > asked)
    .map((sum) => ({ sum, months: sum.months - asked }));
