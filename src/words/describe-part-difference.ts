import type { PointDifference, TierValue } from '../rules/index.ts';
import type { PriceList } from '../schema/price-list.ts';
import { describePoint } from './describe-point.ts';
import { describeTierValue } from './describe-tier.ts';
import type { Words } from './words.ts';

/** Points of money of which more than the fee a month can differ. */
const charged: readonly string[] = [
  'monthlyFee',
  'fee',
  'minimumPerMonth',
  'bundle',
  'bundleSizes',
  'surcharge',
  'travel',
  'billingRemote',
  'billingOnSite',
];

/** Whether tiers differ in more of what is paid beside work than one amount a month, so that no amount tells them apart. */
const hasOtherCharges = (differences: readonly PointDifference[]): boolean =>
  differences.some(({ point, gap }) => charged.includes(point.of) && (point.of !== 'monthlyFee' || gap === null));

const hasMonthlyFees = ({ tiers }: PriceList): boolean => tiers.some(({ monthlyFee }) => monthlyFee !== undefined);

/** How a difference begins where no single amount a month tells two tiers apart, or none is paid; undefined where one does. */
export const describeOtherCharges = (
  differences: readonly PointDifference[],
  tiers: Readonly<Record<'from' | 'to', string>>,
  { translator, names }: Words,
): string | undefined =>
  hasOtherCharges(differences) || !hasMonthlyFees(names.list) ? translator.text('difference.beside', tiers) : undefined;

// The name of the point already says what the amount is for.
const describeValue = (value: TierValue, words: Words): string =>
  value.unit === 'centsPerHour' ? words.format.money(value.amount) : describeTierValue(value, words);

/** A difference in prices, term or surcharges, value for value; undefined where the two are promises, or amounts of a rate. */
export const describePartDifference = (
  { point, change, from, to }: PointDifference,
  words: Words,
): string | undefined => {
  if (
    ![...charged, 'terms', 'includedMinutes', 'bundleValidity'].includes(point.of) &&
    !(point.of === 'hourlyRate' && change === 'other')
  )
    return undefined;
  return words.translator.text('difference.part', {
    point: describePoint(point, words),
    from: describeValue(from, words),
    to: describeValue(to, words),
  });
};
