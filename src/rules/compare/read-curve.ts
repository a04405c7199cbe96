import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { billedMinutes } from '../pricing/billed-minutes.ts';
import { type CostCurve, cheapestAt } from './cost-curve.ts';

/** Hours a month over which the same tiers are the cheapest, both ends included. @typeParam Time their unit */
export interface Stretch<Time = Minutes> {
  readonly from: Time;
  readonly to: Time;
  readonly tierIds: readonly TierId[];
}

/** The hours from which a tier with a higher fee costs no more than another. */
export interface Crossing {
  readonly from: TierId;
  readonly to: TierId;
  readonly minutes: Minutes;
}

/** Joins lengths of work, the shortest first, that follow each other and at which the same tiers are the cheapest. */
export const joinedStretches = <Time>(lengths: Iterable<readonly [Time, readonly TierId[]]>): Stretch<Time>[] => {
  const stretches: Stretch<Time>[] = [];
  for (const [length, tierIds] of lengths) {
    const last = stretches.at(-1);
    if (last && last.tierIds.join() === tierIds.join()) stretches[stretches.length - 1] = { ...last, to: length };
    else stretches.push({ from: length, to: length, tierIds });
  }
  return stretches;
};

/**
 * Which tiers are the cheapest in each stretch of a curve. The stretches follow each other, a billing step apart, from no
 * hours to the end; where tiers tie for one length alone, that length is a stretch of its own.
 *
 * @example cheapestStretches(curve); // none to 855 minutes, none and standard at 870, standard from 885 on, …
 */
export const cheapestStretches = (curve: CostCurve): Stretch[] =>
  joinedStretches(curve.minutes.map((minutes, point) => [minutes, cheapestAt(curve, point)] as const));

/**
 * Where the lines of a curve cross: for every two tiers the fewest hours at which the one with the higher fee costs no
 * more, as `breakEven` gives them for one role; those within the curve, the fewest hours first.
 */
export const crossings = ({ minutes, tiers }: CostCurve): Crossing[] =>
  tiers
    .flatMap((from) =>
      tiers.flatMap((to) => {
        if ((to.costs[0] ?? 0) <= (from.costs[0] ?? 0)) return [];
        const point = to.costs.findIndex((cost, index) => index > 0 && cost <= (from.costs[index] ?? 0));
        const at = minutes[point];
        return at === undefined ? [] : [{ from: from.tierId, to: to.tierId, minutes: at }];
      }),
    )
    .toSorted((one, other) => one.minutes - other.minutes);

/** The point of a curve at which so many minutes are billed; the last point for more than the curve holds. */
export const pointAt = ({ minutes }: CostCurve, worked: number, { billing: { remote } }: PriceList): number => {
  const billed = billedMinutes(worked, remote);
  const point = isRuleError(billed) ? -1 : minutes.findIndex((length) => length >= billed);
  return point < 0 ? minutes.length - 1 : point;
};
