import type { ContractTier } from '../../schema/contract-tier.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { eachOrError, isRuleError, type RuleError } from '../errors.ts';
import { cents, sumCents } from '../money/cents.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';
import { jobAmount } from '../money/job-amount.ts';
import { billedMinutes } from '../pricing/billed-minutes.ts';
import { type Counts, feesOver } from './amounts.ts';
import { bendsCosts, costByTrial } from './by-trial.ts';
import { comparedMonths } from './compared-months.ts';
import { daytimeRate } from './hourly-rate.ts';
import { listedRole } from './listed.ts';
import { dealOut, type RoleMinutes } from './role-minutes.ts';

/** What ever more hours a month cost under each tier. */
export interface CostCurve {
  /** The hours that are priced: none, then each length that remote work can bill, from the shortest to the longest. */
  readonly minutes: readonly Minutes[];
  /** For each tier, in the order of the list, what each of those costs a month, its fee included. */
  readonly tiers: readonly { readonly tierId: TierId; readonly costs: readonly Cents[] }[];
  /** The tiers that leave a rate of the work or a fee open: they have no costs. */
  readonly unpriced: readonly TierId[];
}

/** The billed minutes of each role, for none and then for every length on the grid. */
const gridOf = (mix: readonly RoleMinutes[], most: number, priceList: PriceList): Minutes[][] | RuleError => {
  const rule = priceList.billing.remote;
  const shortest = billedMinutes(1, rule);
  if (isRuleError(shortest)) return shortest;
  const weights = mix.map(({ minutes }) => minutes);
  const dealt = [weights.map(() => 0), ...dealOut(weights, Math.ceil(most / rule.increment))];
  const onGrid = dealt.filter((_, steps) => steps === 0 || steps * rule.increment >= shortest);
  return eachOrError(onGrid, (steps) => eachOrError(steps, (count) => billedMinutes(count * rule.increment, rule)));
};

const lengthsOf = (points: number, { billing: { remote } }: PriceList): Minutes[] => {
  const shortest = Math.ceil(remote.minimum / remote.increment);
  const first = Math.max(shortest, 1);
  return Array.from(
    { length: points },
    (_, point) => (point === 0 ? 0 : (first + point - 1) * remote.increment) as Minutes,
  );
};

const costsOf = (
  tier: ContractTier,
  mix: readonly RoleMinutes[],
  grid: readonly (readonly Minutes[])[],
  priceList: PriceList,
  counts: Counts,
): Cents[] | null => {
  const rates = mix.map(({ roleId }) => daytimeRate(roleId, tier, priceList));
  const published = rates.filter((rate) => rate !== 'onRequest');
  if (published.length < rates.length) return null;
  const months = comparedMonths(priceList.tiers, counts);
  const fees = feesOver(months, tier, priceList, counts);
  if (fees === null) return null;
  if (bendsCosts(priceList, counts)) {
    const costs = grid.map((billed) => costByTrial(tier, mix, billed, counts, priceList));
    return costs.some((cost) => cost === null) ? null : costs.flatMap((cost) => cost ?? []);
  }
  const fee = cents(divideHalfUp(fees, months));
  const unitMinutes = priceList.rateUnit?.minutes;
  return grid.map((billed) =>
    sumCents([
      fee,
      ...published.map((rate, role) => jobAmount(rate, billed[role] ?? (0 as Minutes), undefined, unitMinutes)),
    ]),
  );
};

/**
 * What a month of remote work costs under every tier, from no hours to a given length, on the grid of the billing steps.
 * The hours are one job of each role, as in `breakEven`: a mix is shared out in whole steps, and each role's job is billed
 * on its own. Amounts are those of an estimate of these jobs.
 *
 * @param mix the roles of the work, weighed by their minutes; one role alone takes all of the hours
 * @param most minutes, rounded up to a whole step
 * @returns the costs, or the error `roleNotListed` or `invalidBillingRule`
 * Source: the price list's clauses `monthlyFee`, `hourlyRate` and `billingRemote`.
 * @example
 * const curve = costCurve([{ roleId: technician, minutes: 60 }], 2_400, priceList);
 * // minutes: 0, 15, 30, … 2_400; tiers[1].costs: 5_800, 8_400, 11_000, …
 */
export const costCurve = (
  mix: readonly RoleMinutes[],
  most: number,
  priceList: PriceList,
  counts: Counts = {},
): CostCurve | RuleError => {
  const roles = eachOrError(mix, ({ roleId }) => listedRole(roleId, priceList));
  if (isRuleError(roles)) return roles;
  const grid = gridOf(mix, most, priceList);
  if (isRuleError(grid)) return grid;
  const tiers = priceList.tiers.map((tier) => ({
    tierId: tier.id,
    costs: costsOf(tier, mix, grid, priceList, counts),
  }));
  return {
    minutes: lengthsOf(grid.length, priceList),
    tiers: tiers.flatMap(({ tierId, costs }) => (costs ? [{ tierId, costs }] : [])),
    unpriced: tiers.filter(({ costs }) => costs === null).map(({ tierId }) => tierId),
  };
};

const lowestAt = ({ tiers }: CostCurve, point: number): number =>
  Math.min(...tiers.map(({ costs }) => costs[point] ?? Number.POSITIVE_INFINITY));

/** The same hours with, for each tier, what it costs more than the cheapest there. */
export const aboveLowest = (curve: CostCurve): CostCurve => ({
  ...curve,
  tiers: curve.tiers.map(({ tierId, costs }) => ({
    tierId,
    costs: costs.map((cost, point) => cents(cost - lowestAt(curve, point))),
  })),
});

/** The tiers of the lowest cost at a point of the curve: all of them when they tie. */
export const cheapestAt = (curve: CostCurve, point: number): TierId[] => {
  const lowest = lowestAt(curve, point);
  return curve.tiers.filter(({ costs }) => costs[point] === lowest).map(({ tierId }) => tierId);
};
