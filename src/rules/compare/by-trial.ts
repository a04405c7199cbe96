import type { BillingRule } from '../../schema/billing.ts';
import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { cents } from '../money/cents.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';
import { billLines } from '../pricing/bill-line.ts';
import { billedMinutes } from '../pricing/billed-minutes.ts';
import { type Charge, totalWithin } from '../pricing/charge.ts';
import { chargesOf } from '../pricing/charges-of.ts';
import { concepts } from '../pricing/concepts/index.ts';
import { linesUnder } from '../pricing/concepts/lines-by-tier.ts';
import { rateTables, stepsFor } from '../pricing/concepts/pooled-work.ts';
import { type LineItem, type QuoteRequest, requestLimits } from '../pricing/request.ts';
import { type Counts, comparedMonths } from './amounts.ts';
import type { Rates } from './fewest-minutes-that-save.ts';
import { type Flip, flipAt, type Situation } from './flip.ts';
import type { RoleMinutes } from './role-minutes.ts';
import { lowestOf, type TierTotal } from './tier-totals.ts';

/** Whether work costs other than its listed rate times its minutes, so that amounts of jobs cannot be added up by themselves. */
export const bendsCosts = (priceList: PriceList, asked: Counts): boolean =>
  Object.values(concepts).some(({ bendsCosts: bends }) => bends?.(priceList, asked));

/** Minutes beyond the last step of a rate have no price, so that their bill is no amount to compare. */
const totalOf = (bill: readonly Charge[], within: number): Cents => {
  const isOpen = bill.some(({ what, openItems }) => what === 'steps' && openItems.length > 0);
  return isOpen ? cents(Number.POSITIVE_INFINITY) : totalWithin(bill, within);
};

/** What a request comes to under every tier, in the order of the list: the amounts of an estimate without its explanations. */
const totalsUnder = (request: QuoteRequest, priceList: PriceList, within?: number): TierTotal[] | RuleError => {
  const lines = billLines(request, priceList);
  if (isRuleError(lines)) return lines;
  return priceList.tiers.map((tier) => {
    const bill = chargesOf({ request, priceList, tier, lines: linesUnder(lines, tier, request, priceList) });
    return { tierId: tier.id, total: totalOf(bill, within ?? Number.POSITIVE_INFINITY) };
  });
};

const isComparable = ({ total }: TierTotal): boolean => Number.isFinite(total);

/** Over how many months jobs of every month are tried: a year, or as long as bundles are good for. */
const monthsTried = ({ tiers }: PriceList): number =>
  Math.max(comparedMonths, ...tiers.flatMap(({ prepaid = [] }) => prepaid.map(({ validMonths }) => validMonths)));

type Totals = readonly TierTotal[];

/** A search for the first step of work at which something holds, of so many that are looked at. */
interface Search {
  readonly most: number;
  totalsAt(step: number): Totals | RuleError;
  isFound(totals: Totals): boolean;
  /** Whether it cannot hold at any step from one to another, given the totals of both, as more work never costs less. */
  isRuledOut(from: Totals, to: Totals): boolean;
}

/** Whether more work can cost less under a tier: all of a year then falls to the rate of a later step, or work at a factor does. */
const canFall = (tier: ContractTier, { rateBands }: PriceList): boolean =>
  rateTables(tier)?.some(({ steps }) => steps.brackets === 'volume' || rateBands.some(({ factor }) => factor)) ?? false;

/** How many steps further nothing can be found; 0 where that is not known. */
const ruledOut = (step: number, stride: number, totals: Totals, search: Search): number | RuleError => {
  if (stride === 1 || step + stride > search.most) return 0;
  const later = search.totalsAt(step + stride);
  if (isRuleError(later)) return later;
  return search.isRuledOut(totals, later) ? stride : 0;
};

const nextStride = (stride: number, isLonger: boolean, growth: number): number =>
  isLonger ? stride * growth : Math.max(1, Math.floor(stride / 4));

/** Looks ever more steps ahead where those between can be ruled out. */
const firstStep = (
  search: Search,
  priceList: PriceList,
): { readonly step: number; readonly totals: Totals } | null | RuleError => {
  const growth = priceList.tiers.some((tier) => canFall(tier, priceList)) ? 1 : 2;
  let [step, stride] = [1, 1];
  while (step <= search.most) {
    const totals = search.totalsAt(step);
    if (isRuleError(totals)) return totals;
    // What lies beyond the last step of a rate stays there with more work.
    if (!totals.every(isComparable)) return null;
    if (search.isFound(totals)) return { step, totals };
    const skipped = ruledOut(step, stride, totals, search);
    if (isRuleError(skipped)) return skipped;
    stride = nextStride(stride, skipped > 0 || stride === 1, growth);
    step += Math.max(1, skipped);
  }
  return null;
};

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
  const isLast = last?.upTo === undefined && (steps.at(-2)?.upTo ?? 0) <= requestLimits.minutes * comparedMonths;
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
  const months = monthsTried(two);
  const job = (minutes: number) => ({ roleId, place, minutes: minutes as Minutes, times: 1, per: 'month' as const });
  const isNoDearer = (other: TierTotal | undefined, one: TierTotal | undefined): boolean =>
    one !== undefined && other !== undefined && other.total <= one.total;
  const found = firstStep(
    {
      most: Math.floor(requestLimits.minutes / rule.increment),
      totalsAt: (step) => totalsUnder({ ...counts, months, lines: [job(step * rule.increment)] }, two, months),
      isFound: ([one, other]) => isNoDearer(other, one),
      isRuledOut: ([, other], [one]) => !isNoDearer(other, one),
    },
    two,
  );
  if (isRuleError(found)) return found;
  if (found) return billedMinutes(found.step * rule.increment, rule);
  const asked = { ...question, priceList };
  const isNever = finalRate(rates.from, from, asked) <= finalRate(rates.to, to, asked, Number.NEGATIVE_INFINITY);
  return isNever ? null : ruleError('amountTooLarge', { tierId: to.id });
};

/** Tries each length of job, where more than the rate depends on it. */
export const flipByTrial = (roleId: RoleId, situation: Situation): Flip | null | RuleError => {
  const { request, priceList, now } = situation;
  const { increment } = priceList.billing.remote;
  const job = (steps: number): LineItem => ({
    roleId,
    place: 'remote',
    minutes: (steps * increment) as Minutes,
    times: 1,
    per: 'month',
  });
  const [cheapest, ...ties] = now.cheapest.tierIds;
  const found = firstStep(
    {
      most: Math.floor(requestLimits.minutes / increment),
      totalsAt: (steps) => totalsUnder({ ...request, lines: [...request.lines, job(steps)] }, priceList),
      isFound: (totals) => lowestOf(totals).join() !== now.cheapest.tierIds.join(),
      isRuledOut: (totals, later) => {
        const most = later.find(({ tierId }) => tierId === cheapest)?.total ?? Number.POSITIVE_INFINITY;
        // Tiers that tie can part at any step.
        return ties.length === 0 && totals.every(({ tierId, total }) => tierId === cheapest || total > most);
      },
    },
    priceList,
  );
  if (found === null || isRuleError(found)) return found;
  return flipAt({ roleId, direction: 'added', steps: found.step }, found.totals, situation);
};

/** A line of work, some of which is taken off. */
interface Removable {
  readonly item: LineItem;
  readonly billed: Minutes;
}

/** The lines of a request with some jobs of one taken off, and one made shorter; none of it where nothing is left. */
const withFewer = (
  { lines }: QuoteRequest,
  { item, jobs, left }: { readonly item: LineItem; readonly jobs: number; readonly left: Minutes | null },
  gone: ReadonlySet<LineItem>,
): LineItem[] =>
  lines.flatMap((line) => {
    if (gone.has(line)) return [];
    if (line !== item) return [line];
    return [
      ...(jobs > 0 ? [{ ...item, times: jobs }] : []),
      ...(left === null ? [] : [{ ...item, times: 1, minutes: left }]),
    ];
  });

/** The same where amounts of jobs cannot be added up by themselves: the whole bill is made at each step. */
export function* makeEachBill(
  lines: readonly Removable[],
  shorterOf: (line: Removable) => readonly Minutes[],
  { request, priceList }: Situation,
): Generator<readonly TierTotal[] | RuleError, void> {
  const gone = new Set<LineItem>();
  for (const line of lines) {
    const { item } = line;
    const shorter = shorterOf(line);
    for (let jobs = item.times - 1; jobs >= 0; jobs -= 1) {
      for (const left of [...shorter, null]) {
        yield totalsUnder({ ...request, lines: withFewer(request, { item, jobs, left }, gone) }, priceList);
      }
    }
    gone.add(item);
  }
}

/** The month's share of a year of such jobs, or of as long as bundles are good for, where more than the rate depends on them; null where some of it has no price. */
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
  const months = monthsTried(priceList);
  const totals = totalsUnder({ ...counts, months, lines }, { ...priceList, tiers: [tier] }, months);
  const [total] = isRuleError(totals) ? [] : totals;
  return total && isComparable(total) ? cents(divideHalfUp(total.total, months)) : null;
};
