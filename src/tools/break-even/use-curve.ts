import { useMemo, useRef } from 'preact/hooks';
import {
  aboveLowest,
  type CostCurve,
  type Counts,
  type Crossing,
  cheapestStretches,
  costCurve,
  crossings,
  curveReach,
  isRuleError,
  type RoleMinutes,
  requestLimits,
  type Stretch,
} from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';

/** Everything that the picture is drawn from; it changes with the work and the price list, not with the hours. */
export interface Drawn {
  readonly curve: CostCurve;
  readonly above: CostCurve;
  readonly stretches: readonly Stretch[];
  readonly crossings: readonly Crossing[];
  /** Where a tier joins the cheapest, in minutes. */
  readonly marks: readonly Minutes[];
  readonly reach: Minutes;
}

const empty: CostCurve = { minutes: [], tiers: [], unpriced: [] };

const marksOf = (stretches: readonly Stretch[]): Minutes[] =>
  stretches
    .filter(({ tierIds }, index) => index > 0 && tierIds.some((id) => !stretches[index - 1]?.tierIds.includes(id)))
    .map(({ from }) => from);

export const draw = (mix: readonly RoleMinutes[], reach: Minutes, priceList: PriceList, counts: Counts): Drawn => {
  const found = costCurve(mix, reach, priceList, counts);
  const curve = isRuleError(found) ? empty : found;
  const stretches = cheapestStretches(curve);
  return { curve, above: aboveLowest(curve), stretches, crossings: crossings(curve), marks: marksOf(stretches), reach };
};

/**
 * The cost curve of a mix up to the given hours, but no further than hours can be typed: a link may hold more than a
 * browser can draw. Fees are those of what the visitor filled in. The picture does not shrink while the slider is dragged.
 */
export const useCurve = (mix: readonly RoleMinutes[], hours: Minutes, priceList: PriceList, counts: Counts): Drawn => {
  const key = mix.map(({ roleId, minutes }) => `${roleId} ${minutes}`).join();
  const before = useRef({ key, reach: 0 as Minutes });
  const least = before.current.key === key ? before.current.reach : (0 as Minutes);
  const drawable = Math.min(hours, requestLimits.minutes) as Minutes;
  const reach = Math.max(least, curveReach(mix, drawable, priceList, counts)) as Minutes;
  before.current = { key, reach };
  return useMemo(
    () => draw(mix, reach, priceList, counts),
    [
      key,
      reach,
      priceList,
      counts.units,
      counts.options,
      counts.term,
      counts.agreedDiscounts,
      counts.agreedRateDiscounts,
    ],
  );
};
