import type { ChannelId, TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { eachOrError, isRuleError, type RuleError } from '../errors.ts';
import type { Quantity } from '../explain/explanation.ts';
import { cents } from '../money/cents.ts';
import { withClosedDays } from './closed-hours.ts';
import { type ComparisonRow, compareTiers } from './compare-tiers.ts';
import type { ComparedPoint } from './comparison-points.ts';
import { coversWeek } from './covers-week.ts';
import { openWindows } from './open-windows.ts';
import { changeOfPromise } from './promise-points.ts';
import type { TierValue } from './tier-value.ts';

/**
 * How a second value stands to a first: a larger amount, more hours or channels; fewer; neither, such as a price that is
 * included or begins at an amount; promised or published where the first was not; or the other way round.
 */
export type Change = 'more' | 'less' | 'other' | 'gained' | 'lost';

/** A point on which a second tier is not the same as a first. */
export interface PointDifference {
  readonly point: ComparedPoint;
  readonly change: Change;
  readonly from: TierValue;
  readonly to: TierValue;
  /** Between two amounts of money: how far they lie apart, never negative. */
  readonly gap: Extract<Quantity, { unit: 'cents' | 'centsPerHour' }> | null;
}

type HoursValue = Extract<TierValue, { unit: 'weeklyHours' }>;

const changeOf = (hasAll: boolean, isWithin: boolean): Change => {
  if (hasAll) return 'more';
  return isWithin ? 'less' : 'other';
};

const changeOfHours = (from: HoursValue, to: HoursValue): Change | RuleError => {
  const weeks = withClosedDays(from, to) ?? eachOrError([from.hours, to.hours], openWindows);
  if (isRuleError(weeks)) return weeks;
  const [before = [], after = []] = weeks;
  return changeOf(coversWeek(after, before), coversWeek(before, after));
};

const changeOfChannels = (before: readonly ChannelId[], after: readonly ChannelId[]): Change =>
  changeOf(
    before.every((id) => after.includes(id)),
    after.every((id) => before.includes(id)),
  );

const isUntold = ({ unit }: TierValue): boolean => unit === 'notAgreed' || unit === 'onRequest';

const isTold = (value: TierValue): boolean => 'amount' in value || value.unit === 'weeklyHours';

const changeOfAmounts = (from: TierValue, to: TierValue): Change => {
  if ('amount' in from && 'amount' in to) return to.amount > from.amount ? 'more' : 'less';
  if (isUntold(from) && isTold(to)) return 'gained';
  return isTold(from) && isUntold(to) ? 'lost' : 'other';
};

const changeBetween = (from: TierValue, to: TierValue): Change | RuleError => {
  if (from.unit === 'weeklyHours' && to.unit === 'weeklyHours') return changeOfHours(from, to);
  if (from.unit === 'channels' && to.unit === 'channels') return changeOfChannels(from.channelIds, to.channelIds);
  return changeOfPromise(from, to) ?? changeOfAmounts(from, to);
};

const gapBetween = (from: TierValue, to: TierValue): PointDifference['gap'] => {
  const isMoney = from.unit === 'cents' || from.unit === 'centsPerHour';
  if (!isMoney || to.unit !== from.unit) return null;
  return { unit: from.unit, amount: cents(Math.abs(to.amount - from.amount)) };
};

const differenceOf = ({ point, values }: ComparisonRow): PointDifference | RuleError => {
  const [from = { unit: 'notAgreed' }, to = { unit: 'notAgreed' }] = values.map(({ value }) => value);
  const change = changeBetween(from, to);
  return isRuleError(change) ? change : { point, change, from, to, gap: gapBetween(from, to) };
};

/**
 * On which points a second tier is not the same as a first, and how: more, less, other, gained or lost.
 *
 * @returns the points in the order of `compareTiers`, none where the tiers are the same; or its errors
 * Source: the price list, by the clause of each point.
 * @example
 * whatDiffers(priceList, tierId('office'), tierId('business'))[0];
 * // { point: { of: 'monthlyFee' }, change: 'more', gap: { unit: 'cents', amount: 5_600 }, … }
 */
export const whatDiffers = (priceList: PriceList, from: TierId, to: TierId): PointDifference[] | RuleError => {
  const rows = compareTiers(priceList, [from, to]);
  if (isRuleError(rows)) return rows;
  return eachOrError(
    rows.filter(({ differs }) => differs),
    differenceOf,
  );
};
