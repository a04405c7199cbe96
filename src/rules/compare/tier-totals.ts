import type { TierId } from '../../schema/identifier.ts';
import type { Cents } from '../../schema/units.ts';
import { cents, sumCents, timesCents } from '../money/cents.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';

/** What a request comes to under one tier, over all months. */
export interface TierTotal {
  readonly tierId: TierId;
  readonly total: Cents;
}

/** The totals of an estimate, in the order of its tiers. */
export const totalsOf = ({ tiers }: QuoteAmounts): TierTotal[] =>
  tiers.map(({ tierId, total }) => ({ tierId, total: total.cents }));

/**
 * Adds an amount a month to each total; a negative number of months takes it off again.
 *
 * @param amounts one for each tier, in the same order
 */
export const addEachMonth = (
  totals: readonly TierTotal[],
  amounts: readonly Cents[],
  months: number,
): readonly TierTotal[] =>
  totals.map(({ tierId, total }, index) => ({
    tierId,
    total: sumCents([total, timesCents(amounts[index] ?? cents(0), months)]),
  }));

/** The tiers of the lowest total: all of them when they tie. */
export const lowestOf = (totals: readonly TierTotal[]): TierId[] => {
  const lowest = Math.min(...totals.map(({ total }) => total));
  return totals.filter(({ total }) => total === lowest).map(({ tierId }) => tierId);
};
