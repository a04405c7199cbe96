import type { Cents } from '../../schema/units.ts';
import { cents, sumCents } from '../money/cents.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';
import type { TierAmounts } from './quote-result.ts';

/** What a bill holds beside its month, over all months: other work, and fees that are not monthly; nothing beside an average. */
export const besideMonths = ({ charges, isAverage }: Pick<TierAmounts, 'charges' | 'isAverage'>): Cents =>
  sumCents(charges.filter(({ per }) => !isAverage && per !== 'month').map(({ amount }) => amount.cents));

/**
 * A month's share of what the months that were asked come to, half up to the cent. Where not all of it stands in every month, it
 * is an average.
 *
 * @param months those of the request, 1 or more
 * @example averageMonth({ total: { cents: 130_000 } }, 12) // 10_833
 */
export const averageMonth = (
  { total, withinAsked = total }: Pick<TierAmounts, 'total' | 'withinAsked'>,
  months: number,
): Cents => cents(divideHalfUp(withinAsked.cents, months));
