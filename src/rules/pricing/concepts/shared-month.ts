import type { Cents } from '../../../schema/units.ts';
import type { Amount, Average, ChargeKind, ExplainedAmount } from '../../explain/explanation.ts';
import type { ChargeSum } from '../charge-sum.ts';
import { averageMonth } from '../period-amounts.ts';
import type { TierAmounts, TierQuote } from '../quote-result.ts';

/** Work that months share the price of, so that no month by itself has one. */
const sharedKinds: readonly ChargeKind[] = ['steps', 'bundle', 'over'];

/** Whether work has a price together, of which no line has its own. */
export const pricesShared = ({ charges }: Pick<TierAmounts, 'charges'>): boolean | undefined =>
  charges.some(({ what }) => sharedKinds.includes(what));

/** The month of a tier whose months share the price of work: the average of all of them. Undefined under any other. */
export const averageOnly = (
  charges: readonly ChargeSum<Amount>[],
  total: Cents,
  months: number,
): Pick<TierAmounts, 'perMonth' | 'isAverage'> | undefined =>
  pricesShared({ charges })
    ? { perMonth: { cents: averageMonth({ total: { cents: total } }, months) }, isAverage: true }
    : undefined;

/** How such a month came about. */
export const explainAverage = (
  { perMonth, isAverage }: TierAmounts,
  total: ExplainedAmount,
  months: number,
): Pick<TierQuote, 'perMonth'> | undefined => {
  if (!isAverage) return undefined;
  const explanation: Average = {
    kind: 'average',
    subject: { of: 'perMonth' },
    value: { unit: 'cents', amount: perMonth.cents },
    from: total.explanation,
    months,
  };
  return { perMonth: { cents: perMonth.cents, explanation } };
};
