import type { BillingRule } from '../../schema/billing.ts';
import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { cents } from '../money/cents.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';
import { billedMinutes } from '../pricing/billed-minutes.ts';
import { concepts } from '../pricing/concepts/index.ts';
import { stepsFor } from '../pricing/concepts/pooled-work.ts';
import { type LineItem, type QuoteRequest, requestLimits } from '../pricing/request.ts';
import type { Counts } from './amounts.ts';
import { comparedMonths, leastCompared } from './compared-months.ts';
import type { Rates } from './fewest-minutes-that-save.ts';
import { type Flip, flipAt, foundBy, type Paused, type Situation } from './flip.ts';
import type { RoleMinutes } from './role-minutes.ts';
import { canFall, staysCheapest } from './stays-cheapest.ts';
import { firstFound, type Search } from './step-search.ts';
import type { RemovableLine } from './take-work-off.ts';
import { lowestOf, type TierTotal } from './tier-totals.ts';
import { areComparable, type Totals, totalsUnder } from './tried-totals.ts';

/** Whether work costs other than its listed rate times its minutes, so that amounts of jobs cannot be added up by themselves. */
export const bendsCosts = (priceList: PriceList, asked: Counts): boolean =>
  Object.values(concepts).some(({ bendsCosts: bends }) => bends?.(priceList, asked));

/** What lies beyond the last step of a rate stays there with more work. */
const isPastSteps = (totals: Totals): boolean => !areComparable(totals);

interface Question {
  readonly from: ContractTier;
  readonly to: ContractTier;
  readonly roleId: RoleId;
  readonly place: Place;
  readonly counts: Counts;
}

/**
 * What ever more minutes cost an hour beyond all that are tried: the rate, or that of its last step; `unknown` where a step or
 * a bundle can still change it.
 */
const finalRate = (
  rate: number,
  tier: ContractTier,
  { roleId, place, priceList: { rateBands } }: Question & { readonly priceList: PriceList },
  unknown = Number.POSITIVE_INFINITY,
): number => {
  if (tier.prepaid) return unknown;
  const band = rateBands[0]?.id;
  const steps = band && stepsFor(band, roleId, place, tier)?.steps;
  if (steps === undefined) return rate;
  const last = steps.at(-1);
  const isLast = last?.upTo === undefined && (steps.at(-2)?.upTo ?? 0) <= requestLimits.minutes * leastCompared;
  return last && isLast ? last.amount : unknown;
};

/** Tries each length of job, where more than the rate depends on it; a slope that never turns proves that there is none. */
export const fewestByTrial = (
  question: Question,
  rates: Rates,
  rule: BillingRule,
  priceList: PriceList,
): Minutes | null | RuleError => {
  const { from, to, roleId, place, counts } = question;
  const two = { ...priceList, tiers: [from, to] };
  const months = comparedMonths(two.tiers, counts);
  const job = (minutes: number) => ({ roleId, place, minutes: minutes as Minutes, times: 1, per: 'month' as const });
  const isNoDearer = (other: TierTotal | undefined, one: TierTotal | undefined): boolean =>
    Number(other?.total) <= Number(one?.total);
  const search: Search = {
    most: Math.floor(requestLimits.minutes / rule.increment),
    totalsAt: (step) => totalsUnder({ ...counts, months, lines: [job(step * rule.increment)] }, two, months),
    isFound: ([one, other]) => isNoDearer(other, one),
    isOver: isPastSteps,
    isRuledOut: ([, other], [one]) => !isNoDearer(other, one),
  };
  const found = foundBy(firstFound(search, 2));
  if (isRuleError(found)) return found;
  if (found) return billedMinutes(found.step * rule.increment, rule);
  const asked = { ...question, priceList };
  const isNever = finalRate(rates.from, from, asked) <= finalRate(rates.to, to, asked, Number.NEGATIVE_INFINITY);
  return isNever ? null : ruleError('amountTooLarge', { tierId: to.id });
};

/** The first number of steps that makes other tiers the cheapest. */
function* firstFlip(
  change: Pick<Flip, 'roleId' | 'direction'>,
  linesAt: (steps: number) => readonly LineItem[],
  most: number,
  situation: Situation,
): Paused<Flip | null | RuleError> {
  const { request, priceList, now } = situation;
  const isAdded = change.direction === 'added';
  const found = yield* firstFound(
    {
      most,
      totalsAt: (steps) => totalsUnder({ ...request, lines: linesAt(steps) }, priceList),
      isFound: (totals) => areComparable(totals) && lowestOf(totals).join() !== now.cheapest.tierIds.join(),
      isOver: (totals) => isAdded && isPastSteps(totals),
      isRuledOut: (from, to) =>
        isAdded ? staysCheapest(from, to, now.cheapest.tierIds) : staysCheapest(to, from, now.cheapest.tierIds),
    },
    canFall(priceList, request.lines) ? 1 : 2,
  );
  return found === null || isRuleError(found)
    ? found
    : flipAt({ ...change, steps: found.step }, found.totals, situation);
}

/** Tries each length of job, where more than the rate depends on it. */
export const flipByTrial = (roleId: RoleId, situation: Situation): Paused<Flip | null | RuleError> => {
  const { request, priceList } = situation;
  const { increment } = priceList.billing.remote;
  const job = (minutes: number) =>
    ({ roleId, place: 'remote', minutes: minutes as Minutes, times: 1, per: 'month' }) as const;
  const linesAt = (steps: number) => [...request.lines, job(steps * increment)];
  return firstFlip({ roleId, direction: 'added' }, linesAt, Math.floor(requestLimits.minutes / increment), situation);
};

/** What is left of a line with so many steps taken off: whole jobs, and one that is shorter. */
const shortened = ({ item, billed }: RemovableLine, steps: number, increment: Minutes): LineItem[] => {
  const off = (steps * increment) % billed;
  const whole = item.times - Math.ceil((steps * increment) / billed);
  return [
    ...(whole > 0 ? [{ ...item, times: whole }] : []),
    // A job that bills its minimum may last less than what is left of that: it is never made longer.
    ...(off > 0 ? [{ ...item, times: 1, minutes: Math.min(item.minutes, billed - off) as Minutes }] : []),
  ];
};

/** The lines of a request with so many steps taken off, job by job in the order of those that can be shorter. */
const linesWithout = (
  { lines }: QuoteRequest,
  removable: readonly RemovableLine[],
  steps: number,
  increment: Minutes,
): LineItem[] => {
  const left = new Map<number, readonly LineItem[]>();
  let rest = steps;
  for (const line of removable) {
    const own = Math.min(rest, (line.item.times * line.billed) / increment);
    left.set(line.index, shortened(line, own, increment));
    rest -= own;
  }
  return lines.flatMap((item, index) => left.get(index) ?? [item]);
};

/** Takes off each number of steps, where amounts of jobs cannot be added up by themselves: the whole bill is made again. */
export const flipByShortening = (
  roleId: RoleId,
  removable: readonly RemovableLine[],
  most: number,
  situation: Situation,
): Paused<Flip | null | RuleError> => {
  const { increment } = situation.priceList.billing.remote;
  const linesAt = (steps: number) => linesWithout(situation.request, removable, steps, increment);
  return firstFlip({ roleId, direction: 'removed' }, linesAt, most, situation);
};

/** The month's share of such jobs, each month of as many as are compared, where more than the rate depends on them; null where some of it has no price. */
export const costByTrial = (
  tier: ContractTier,
  mix: readonly RoleMinutes[],
  billed: readonly Minutes[],
  counts: Counts,
  priceList: PriceList,
): Cents | null => {
  const lines = mix.flatMap(({ roleId }, role) => {
    const minutes = billed[role] ?? (0 as Minutes);
    return minutes > 0 ? [{ roleId, place: 'remote', minutes, times: 1, per: 'month' } as const] : [];
  });
  // Every tier over as many months, so that their costs are of the same work.
  const months = comparedMonths(priceList.tiers, counts);
  const totals = totalsUnder({ ...counts, months, lines }, { ...priceList, tiers: [tier] }, months);
  const [total] = isRuleError(totals) || !areComparable(totals) ? [] : totals;
  return total ? cents(divideHalfUp(total.total, months)) : null;
};
