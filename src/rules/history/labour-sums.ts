import { differByTier } from '../pricing/concepts/lines-by-tier.ts';
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
interface Sum extends Omit<LabourSum, 'cents' | 'rows'> {
  /** By tier. */
  readonly cents: readonly Float64Array[];
  rows: number;
}

const newSum = ({ group, month }: GroupMonth, ofClass: number, parts: number, tiers: number): Sum => ({
  class: ofClass,
  group,
  month,
  minutes: new Float64Array(parts),
  cents: Array.from({ length: tiers }, () => new Float64Array(parts)),
  rows: 0,
});

/** What a part of a job comes to under each tier of the list, for each of its parts. */
type Prices = readonly (readonly SharePrice[])[];

const addPrices = (sums: readonly Float64Array[], part: number, prices: readonly SharePrice[], rows: number): void => {
  for (let tier = 0; tier < sums.length; tier += 1) {
    const [ofTier, price] = [sums[tier], prices[tier]];
    if (ofTier && typeof price === 'number') ofTier[part] = (ofTier[part] ?? 0) + price * rows;
  }
};

/** Adds the jobs of an entry as they bill under a tier. */
const addTo = (sum: Sum, { group, rows }: GroupMonth, tier: number, prices: Prices): void => {
  const split = JobGroups.under(group, tier)?.split ?? [];
  sum.rows += rows;
  for (let part = 0; part < split.length; part += 1) {
    sum.minutes[part] = (sum.minutes[part] ?? 0) + (split[part]?.minutes ?? 0) * rows;
    addPrices(sum.cents, part, prices[part] ?? [], rows);
  }
};

/** All jobs as they bill under a tier, by its place in the list; and what that comes to under each tier. */
const sumsBy = (tier: number, { counted, list, shares }: CountedJobs): Sum[] => {
  const sums = new Map<number, Sum>();
  let [last, prices]: [JobGroup | undefined, Prices] = [undefined, []];
  for (const entry of counted) {
    const { group, month } = entry;
    if (group !== last) [last, prices] = [group, shares.of(group, tier)];
    const ofClass = JobGroups.classUnder(group, tier);
    const key = ofClass * historyLimits.months + month;
    const sum = sums.get(key) ?? newSum(entry, ofClass, prices.length, list.tiers.length);
    if (sum.rows === 0) sums.set(key, sum);
    addTo(sum, entry, tier, prices);
  }
  return [...sums.values()].toSorted((one, other) => one.month - other.month);
};

const underTier = (sums: readonly Sum[], tier: number): LabourSum[] =>
  sums.map((sum) => ({ ...sum, cents: sum.cents[tier] ?? new Float64Array(0) }));

/** All jobs under each tier, in the order of the list, added up wherever its bill counts those of a month alike; month by month. */
export const labourSums = (jobs: CountedJobs): LabourSum[][] => {
  const { list } = jobs;
  const alike = differByTier(list) ? undefined : sumsBy(0, jobs);
  return list.tiers.map((_, tier) => underTier(alike ?? sumsBy(tier, jobs), tier));
};
