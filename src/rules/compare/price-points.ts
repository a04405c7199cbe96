import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { Price } from '../../schema/currency.ts';
import type { Fee } from '../../schema/fees.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { UnitId } from '../../schema/units.ts';
import { cents } from '../money/cents.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';
import { totalWithin } from '../pricing/charge.ts';
import { chargesOf } from '../pricing/charges-of.ts';
import { tierRule, tierRulesForSome } from '../pricing/concepts/billing-rules.ts';
import { differByTier } from '../pricing/concepts/lines-by-tier.ts';
import { minimumOf } from '../pricing/concepts/minimums.ts';
import type { Counts } from './amounts.ts';
import { leastCompared } from './compared-months.ts';
import type { ReadablePoint } from './comparison-points.ts';
import { type MinutesPoint, minutesPoints, withRateSteps } from './minutes-points.ts';
import { priceValue, type TierValue } from './tier-value.ts';

/** The units of one step of a fee: from the first of them to the last, which may have no end. */
interface StepRange {
  readonly brackets: NonNullable<Fee['brackets']>;
  readonly from: number;
  readonly upTo?: number | undefined;
}

/** A fee, or one step of it, that some tier has. */
export interface FeePoint {
  readonly of: 'fee';
  readonly feeId: string;
  readonly per: Fee['per'];
  readonly isOptional: boolean;
  readonly unitId?: UnitId;
  readonly step?: StepRange;
}

/** What tiers are compared on besides the monthly fee, promises and rates. */
export type PricePoint =
  | FeePoint
  | MinutesPoint
  | { readonly of: 'minimumPerMonth'; readonly lifts: 'fees' | 'bill' }
  | { readonly of: 'terms' }
  | { readonly of: 'surcharge'; readonly surchargeId: string; readonly isOptional: boolean }
  | { readonly of: 'travel' }
  /** Where tiers bill the same work differently. */
  | { readonly of: 'billingRemote' | 'billingOnSite' };

const none: TierValue = { unit: 'none' };

interface PricedPoint {
  readonly point: FeePoint;
  readonly price: Price;
}

const pointsOfFee = (fee: Fee): PricedPoint[] => {
  const { id, per, unit, steps, amount = 'onRequest', brackets = 'volume' } = fee;
  const point: FeePoint = {
    of: 'fee',
    feeId: id,
    per,
    isOptional: fee.optional === true,
    ...(unit && { unitId: unit }),
  };
  if (steps === undefined) return [{ point, price: amount }];
  return steps.map((step, index) => ({
    point: { ...point, step: { brackets, from: (steps[index - 1]?.upTo ?? 0) + 1, upTo: step.upTo } },
    price: step.amount,
  }));
};

const isUnder = ({ id }: ContractTier, { when }: Pick<Fee, 'when'>): boolean => when?.tiers?.includes(id) ?? true;

const feesUnder = (tier: ContractTier, { fees = [] }: PriceList): Fee[] => [
  ...(tier.fees ?? []),
  ...fees.filter((fee) => isUnder(tier, fee)),
];

const feePoints = (list: PriceList): ReadablePoint[] => {
  const pricesOf = (tier: ContractTier) =>
    new Map(
      feesUnder(tier, list)
        .flatMap(pointsOfFee)
        .map(({ point, price }) => [JSON.stringify(point), price]),
    );
  const all = list.tiers.flatMap((tier) => feesUnder(tier, list).flatMap(pointsOfFee));
  return [...new Map(all.map(({ point }) => [JSON.stringify(point), point]))].map(([key, point]) => ({
    point,
    clause: 'monthlyFee',
    read: (tier) => {
      const price = pricesOf(tier).get(key);
      return price === undefined ? none : priceValue(price, 'cents');
    },
  }));
};

const minimumPoints = ({ tiers }: PriceList): ReadablePoint[] =>
  (['fees', 'bill'] as const)
    .filter((lifts) => tiers.some((tier) => minimumOf(tier)?.of === lifts))
    .map((lifts) => ({
      point: { of: 'minimumPerMonth', lifts },
      clause: 'monthlyFee',
      read: (tier) => {
        const minimum = minimumOf(tier);
        return minimum?.of === lifts ? priceValue(minimum.amount, 'cents') : none;
      },
    }));

const termPoints = ({ tiers }: PriceList): ReadablePoint[] =>
  tiers.some(({ terms }) => terms)
    ? [{ point: { of: 'terms' }, clause: 'monthlyFee', read: ({ terms }) => (terms ? { unit: 'terms', terms } : none) }]
    : [];

/** Surcharges and travel that not every tier has: what is the same under all is no point of comparison. */
const conditionalPoints = ({ surcharges = [], travel }: PriceList): ReadablePoint[] => {
  const parts = Array.isArray(travel) ? travel : [];
  return [
    ...surcharges
      .filter(({ when }) => when?.tiers)
      .map(
        (surcharge): ReadablePoint => ({
          point: { of: 'surcharge', surchargeId: surcharge.id, isOptional: surcharge.optional === true },
          clause: 'hourlyRate',
          read: (tier) => (isUnder(tier, surcharge) ? { unit: 'surcharge', surcharge } : none),
        }),
      ),
    ...(parts.some(({ when }) => when?.tiers)
      ? [
          {
            point: { of: 'travel' } as const,
            clause: 'travel' as const,
            read: (tier: ContractTier): TierValue => ({
              unit: 'travel',
              parts: parts.filter((part) => isUnder(tier, part)),
            }),
          },
        ]
      : []),
  ];
};

/** How work is billed at each place, where a rule names tiers. */
const billingPoints = (list: PriceList): ReadablePoint[] => {
  if (!differByTier(list)) return [];
  const pointOf = (of: 'billingRemote' | 'billingOnSite', place: Place): ReadablePoint => ({
    point: { of },
    clause: of,
    read: (tier) => ({
      unit: 'billing',
      rule: tierRule(tier, place, list),
      forSome: tierRulesForSome(tier, place, list),
    }),
  });
  return [pointOf('billingRemote', 'remote'), pointOf('billingOnSite', 'onSite')];
};

/** The points that every list has. */
interface FixedPoints {
  readonly monthlyFee: readonly ReadablePoint[];
  readonly promises: readonly ReadablePoint[];
  readonly rates: readonly ReadablePoint[];
}

/**
 * All points in order: the fee a month where some tier states one, then every other fee, minimum, term and bundle, then
 * promises and rates.
 */
export const withPricePoints = (
  { monthlyFee, promises, rates }: FixedPoints,
  list: PriceList,
): ReadablePoint[] | undefined => [
  ...(list.tiers.some((tier) => tier.monthlyFee !== undefined) ? monthlyFee : []),
  ...feePoints(list),
  ...minimumPoints(list),
  ...termPoints(list),
  ...(minutesPoints(list) ?? []),
  ...conditionalPoints(list),
  ...billingPoints(list),
  ...promises,
  ...(withRateSteps(rates, list) ?? rates),
];

const withoutOnce = <Owner extends { readonly fees?: Fee[] | undefined }>(owner: Owner): Owner => ({
  ...owner,
  fees: owner.fees?.filter(({ per }) => per !== 'once'),
});

/**
 * What the fees of a tier come to a month, with those of a quarter and a year shared out and their discount taken off; what
 * is paid once stands apart. Open where a fee has no price, or counts what is not filled in.
 */
export const feesOfMonth = (tier: ContractTier, priceList: PriceList, counts: Counts): TierValue | undefined => {
  const context = {
    request: { ...counts, months: leastCompared, lines: [] },
    priceList: withoutOnce(priceList),
    tier: withoutOnce(tier),
    lines: [],
  };
  const bill = chargesOf(context).filter(({ what }) => what === 'fee' || what === 'discount');
  const reasons = bill.flatMap(({ openItems }) => openItems.map(({ reason }) => reason));
  const amount = cents(divideHalfUp(totalWithin(bill, leastCompared), leastCompared));
  if (reasons.includes('notFilledIn')) return { unit: 'notFilledIn' };
  if (reasons.includes('onRequest')) return { unit: 'onRequest' };
  return priceValue(reasons.includes('from') ? { from: amount } : amount, 'cents');
};
