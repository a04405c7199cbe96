import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { Cents } from '../../../schema/units.ts';
import type { Amount } from '../../explain/explanation.ts';
import { cents, timesCents } from '../../money/cents.ts';
import { type Charge, totalWithin } from '../charge.ts';
import type { ChargeSum } from '../charge-sum.ts';
import type { TierAmounts } from '../quote-result.ts';
import type { QuoteRequest } from '../request.ts';

/** The months that fees count: those that were asked, or the term of the contract where that is longer. */
export const termMonths = (
  { months, term }: Pick<QuoteRequest, 'months' | 'term'>,
  { terms }: ContractTier,
): number | undefined => Math.max(months, (terms?.find((one) => one.months === term) ?? terms?.[0])?.months ?? 0);

/** The months that the fees or the bundles of some tier count: those that were asked, or more. */
export const longestTerm = (
  tiers: readonly ContractTier[],
  request: Pick<QuoteRequest, 'months' | 'term'>,
): number | undefined =>
  Math.max(
    ...tiers.flatMap((tier) => [
      termMonths(request, tier) ?? request.months,
      ...(tier.prepaid ?? []).map(({ validMonths }) => validMonths),
    ]),
  );

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

/** What a bill comes to within the months that were asked, where a longer term adds more to its total. */
export const withinAsked = (bill: readonly Charge[], asked: number): Pick<TierAmounts, 'withinAsked'> | undefined =>
  bill.some(({ months }) => months > asked) ? { withinAsked: { cents: totalWithin(bill, asked) } } : undefined;

/** What stands within those months beside what stands in each; undefined where the term is no longer than they are. */
export const besideAsked = (tier: TierAmounts, asked: number): Cents | undefined =>
  tier.withinAsked && cents(tier.withinAsked.cents - timesCents(tier.perMonth.cents, asked));
