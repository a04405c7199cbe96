import type { Place } from '../../schema/conditions.ts';
import type { Bundle, Included, RateSteps } from '../../schema/contract-minutes.ts';
import type { ContractTier, HourlyRate } from '../../schema/contract-tier.ts';
import type { ClauseId, PriceList } from '../../schema/price-list.ts';
import type { Cents, FactorPercent, Minutes } from '../../schema/units.ts';
import { cents } from '../money/cents.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';
import { listedRate, rateTerms } from '../pricing/concepts/bands.ts';
import { hasBundlesFor } from '../pricing/concepts/pooled-work.ts';
import type { RatePoint, ReadablePoint } from './comparison-points.ts';
import type { TierValue } from './tier-value.ts';

/** A bundle of so many minutes, or the sizes of one step. */
type BundlePoint =
  | { readonly of: 'bundle'; readonly minutes: Minutes }
  | {
      readonly of: 'bundleSizes';
      readonly brackets: RateSteps['brackets'];
      /** The smallest size of the step; of a graduated one where the minutes before it end. */
      readonly from: number;
      readonly upTo?: number | undefined;
      /** The smallest of all, and by how many minutes one can be larger. */
      readonly least: number;
      readonly step: number;
    };

/** What tiers are compared on that the work of a month, or of a longer time, shares. */
export type MinutesPoint = { readonly of: 'includedMinutes' } | BundlePoint | { readonly of: 'bundleValidity' };

/** What a tier has there: included minutes, how long bundles are good for, a rate with steps, or that work is from bundles alone. */
export type MinutesValue =
  | { readonly unit: 'includedMinutes'; readonly included: Included }
  /** Of bundles for some work alone with what that is. */
  | { readonly unit: 'months'; readonly months: number; readonly when?: Bundle['when'] }
  | {
      readonly unit: 'rateSteps';
      readonly brackets: RateSteps['brackets'];
      /** Times the factor of the band, half up. */
      readonly steps: readonly { readonly upTo?: number | undefined; readonly amount: Cents }[];
    }
  /** A minute of work takes so many minutes of a bundle. */
  | { readonly unit: 'fromBundles'; readonly times: number };

const none: TierValue = { unit: 'none' };

const pricedBundles = (bundle: Bundle): readonly { readonly point: BundlePoint; readonly price: Cents }[] => {
  if ('minutes' in bundle) return [{ point: { of: 'bundle', minutes: bundle.minutes }, price: bundle.amount }];
  const { from, step, brackets, steps } = bundle;
  const firstAbove = (minutes: number): number => from + Math.ceil((minutes + 1 - from) / step) * step;
  return steps.map(({ upTo, perHour }, index) => {
    const before = steps[index - 1]?.upTo;
    const start = before === undefined ? from : firstAbove(before);
    const reached = brackets === 'volume' ? start : (before ?? 0);
    return { point: { of: 'bundleSizes', brackets, from: reached, upTo, least: from, step }, price: perHour };
  });
};

const bundlePoints = ({ tiers }: PriceList): ReadablePoint[] => {
  const pricesOf = ({ prepaid = [] }: ContractTier) =>
    new Map(prepaid.flatMap(pricedBundles).map(({ point, price }) => [JSON.stringify(point), price]));
  const all = tiers.flatMap(({ prepaid = [] }) => prepaid.flatMap(pricedBundles));
  return [...new Map(all.map(({ point }) => [JSON.stringify(point), point]))].map(([key, point]) => ({
    point,
    clause: 'hourlyRate',
    read: (tier) => {
      const price = pricesOf(tier).get(key);
      return price === undefined ? none : { unit: 'cents', amount: price };
    },
  }));
};

/** How long the bundles of a tier are good for, and for what work. */
const validityOf = ({ prepaid: [bundle] = [] }: ContractTier): TierValue =>
  bundle ? { unit: 'months', months: bundle.validMonths, ...(bundle.when && { when: bundle.when }) } : none;

/** What a month of a tier includes. */
const includedIn = ({ included }: ContractTier): TierValue => (included ? { unit: 'includedMinutes', included } : none);

/** What months share: the minutes that each includes, and every bundle by its size; undefined where no list has any. */
export const minutesPoints = (list: PriceList): ReadablePoint[] | undefined => {
  const point = (of: 'includedMinutes' | 'bundleValidity', clause: ClauseId, read: ReadablePoint['read']) =>
    list.tiers.some((tier) => read(tier) !== none) ? [{ point: { of }, clause, read }] : [];
  return [
    ...point('includedMinutes', 'monthlyFee', includedIn),
    ...bundlePoints(list),
    ...point('bundleValidity', 'hourlyRate', validityOf),
  ];
};

const atPlace = (rate: HourlyRate | undefined, place: Place) =>
  typeof rate === 'object' && 'remote' in rate ? rate[place] : rate;

const timesFactor = (amount: Cents, factor: FactorPercent | undefined): Cents =>
  factor === undefined ? amount : cents(divideHalfUp(amount * factor, 100));

/** What stands for a rate that is no price by itself, its steps or bundles; undefined where it is one. */
export const sharedRate = (
  { bandId, roleId, place = 'remote' }: RatePoint,
  tier: ContractTier,
  list: PriceList,
): MinutesValue | undefined => {
  const terms = rateTerms({ bandId }, tier, list);
  const rate = atPlace(tier.hourlyRates[terms.bandId]?.[roleId], place);
  if (rate === undefined) {
    return hasBundlesFor({ roleId, place }, tier)
      ? { unit: 'fromBundles', times: (terms.factor ?? 100) / 100 }
      : undefined;
  }
  if (typeof rate !== 'object' || !('steps' in rate)) return undefined;
  const steps = rate.steps.map(({ upTo, amount }) => ({ upTo, amount: timesFactor(amount, terms.factor) }));
  return { unit: 'rateSteps', brackets: rate.brackets, steps };
};

const places = ['remote', 'onSite'] as const;

/** The points of rates, those of rates with steps and of work from bundles as they are; undefined where no list has any. */
export const withRateSteps = (points: readonly ReadablePoint[], list: PriceList): ReadablePoint[] | undefined =>
  points.flatMap(({ point, read }): ReadablePoint[] => {
    if (point.of !== 'hourlyRate') return [];
    const differ = list.tiers.some((tier) => {
      const [remote, onSite] = places.map((place) => JSON.stringify(sharedRate({ ...point, place }, tier, list)));
      return remote !== onSite;
    });
    const own = point.place === undefined && differ ? places.map((place) => ({ ...point, place })) : [point];
    return own.map((rate) => ({ point: rate, read: (tier) => sharedRate(rate, tier, list) ?? read(tier) }));
  });

/** Whether the work of a role at a place can be priced together with other work under a tier, so that its jobs have no price. */
export const isPricedTogether = (
  { roleId, place }: Pick<RatePoint, 'roleId'> & { readonly place: Place },
  tier: ContractTier,
  list: PriceList,
): boolean | undefined =>
  list.rateBands.some(({ id }) => {
    const isHeld =
      hasBundlesFor({ roleId, place }, tier) && typeof listedRate(id, roleId, place, tier, list) !== 'string';
    return isHeld || sharedRate({ of: 'hourlyRate', roleId, bandId: id, place }, tier, list) !== undefined;
  });
