import { differByTier } from '../pricing/concepts/lines-by-tier.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import type { SharePrice } from './share-prices.ts';
import type { CountedJobs, GroupMonth } from './tier-bill.ts';
import { historyLimits } from './types.ts';

/** The jobs of a month that a bill of a tier counts alike, added up. */
export interface LabourSum {
  /** As `JobGroups.classUnder` has it. */
  readonly class: number;
  /** One of their groups. */
  readonly group: JobGroup;
  readonly month: number;
  /** Of each part of a job, in its order: minutes, and what they come to in cents. */
  readonly minutes: Float64Array;
  readonly cents: Float64Array;
  readonly rows: number;
}

/** Jobs that bill alike, with what they come to under each tier of the list. */
interface Sum extends Omit<LabourSum, 'rows'> {
  /** By part, then by tier. */
  readonly cents: Float64Array;
  rows: number;
}

const newSum = ({ group, month }: GroupMonth, ofClass: number, prices: number, tiers: number): Sum => ({
  class: ofClass,
  group,
  month,
  minutes: new Float64Array(prices / tiers),
  cents: new Float64Array(prices),
  rows: 0,
});

const addPrices = (cents: Float64Array, prices: readonly SharePrice[], rows: number): void => {
  for (let at = 0; at < cents.length; at += 1) {
    const price = prices[at] ?? 0;
    if (Number.isFinite(price)) cents[at] = (cents[at] ?? 0) + price * rows;
  }
};

const addMinutes = (minutes: Float64Array, split: BilledLine['split'], rows: number): void => {
  for (let part = 0; part < minutes.length; part += 1) {
    minutes[part] = (minutes[part] ?? 0) + (split[part]?.minutes ?? 0) * rows;
  }
};

/** All jobs as they bill under a tier, by its place in the list; and what that comes to under each tier. */
const sumsBy = (tier: number, { counted, list, shares }: CountedJobs): Sum[] => {
  const sums = new Map<number, Sum>();
  let [last, prices]: [JobGroup | undefined, readonly SharePrice[]] = [undefined, []];
  for (const entry of counted) {
    const { group, month, rows } = entry;
    if (group !== last) [last, prices] = [group, shares.of(group, tier)];
    const ofClass = JobGroups.classUnder(group, tier);
    const key = ofClass * historyLimits.months + month;
    const sum = sums.get(key) ?? newSum(entry, ofClass, prices.length, list.tiers.length);
    if (sum.rows === 0) sums.set(key, sum);
    sum.rows += rows;
    addMinutes(sum.minutes, JobGroups.under(group, tier)?.split ?? [], rows);
    addPrices(sum.cents, prices, rows);
  }
  return [...sums.values()].toSorted((one, other) => one.month - other.month);
};

const underTier = (sums: readonly Sum[], tier: number, tiers: number): LabourSum[] =>
  sums.map((sum) => ({ ...sum, cents: sum.cents.filter((_, at) => at % tiers === tier) }));

/** All jobs under each tier, in the order of the list, added up wherever its bill counts those of a month alike; month by month. */
export const labourSums = (jobs: CountedJobs): LabourSum[][] => {
  const { list } = jobs;
  const alike = differByTier(list) ? undefined : sumsBy(0, jobs);
  return list.tiers.map((_, tier) => underTier(alike ?? sumsBy(tier, jobs), tier, list.tiers.length));
};
