import type { Amount, Average, ChargeKind, ExplainedAmount } from '../../explain/explanation.ts';
import { cents } from '../../money/cents.ts';
import { divideHalfUp } from '../../money/divide-half-up.ts';
import { type Charge, totalWithin } from '../charge.ts';
import type { ChargeSum } from '../charge-sum.ts';
import type { TierAmounts, TierQuote } from '../quote-result.ts';

/** Work that months share the price of, so that no month by itself has one; what is over bundles stands beside some. */
const sharedKinds: readonly ChargeKind[] = ['steps', 'bundle'];

const isShared = ({ what }: ChargeSum<Amount>): boolean => sharedKinds.includes(what);

/** Whether work of which no line has a price by itself has one together, be it nothing; beyond the last step of a rate it has none. */
export const pricesShared = ({ charges, openItems }: TierAmounts): boolean | undefined =>
  charges
    .filter(isShared)
    .some(({ what, amount }) => amount.cents > 0 || !openItems.some((item) => item.what === what));

/** Whether a line of which no job has a price by itself has one together with others: nothing of it is open. */
export const pricesTogether = (line: number, { isAverage, openItems }: TierAmounts): boolean | undefined =>
  isAverage && !openItems.some((item) => item.line === line && item.what === 'labour');

/**
 * The month of a tier whose months share the price of work: the average of those that were asked, without what a longer term
 * adds to them. Undefined under any other tier.
 */
export const averageOnly = (
  charges: readonly ChargeSum<Amount>[],
  bill: readonly Charge[],
  months: number,
): Pick<TierAmounts, 'perMonth' | 'isAverage'> | undefined =>
  charges.some(isShared)
    ? { perMonth: { cents: cents(divideHalfUp(totalWithin(bill, months), months)) }, isAverage: true }
    : undefined;

/**
 * How such a month came about.
 *
 * @param asked what the months that were asked come to
 */
export const explainAverage = (
  { perMonth, isAverage }: TierAmounts,
  asked: () => ExplainedAmount,
  months: number,
): Pick<TierQuote, 'perMonth'> | undefined => {
  if (!isAverage) return undefined;
  const explanation: Average = {
    kind: 'average',
    subject: { of: 'perMonth' },
    value: { unit: 'cents', amount: perMonth.cents },
    from: asked().explanation,
    months,
  };
  return { perMonth: { cents: perMonth.cents, explanation } };
};
