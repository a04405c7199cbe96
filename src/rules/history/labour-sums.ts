import { differByTier } from '../pricing/concepts/lines-by-tier.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import { keptIn } from './by-number.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import type { CountedJobs, GroupMonth } from './tier-bill.ts';

/** The jobs of a month that a bill counts alike, added up. */
export interface LabourSum {
  /** As `JobGroups.classUnder` has it. */
  readonly class: number;
  /** One of their groups. */
  readonly group: JobGroup;
  readonly month: number;
  readonly rows: number;
  /** Of each part of a job, in its order. */
  readonly minutes: Float64Array;
  /** What those come to in cents: by part; then by tier, in the order of the list. */
  readonly cents: readonly Float64Array[];
}

/** One to which jobs are still added. */
interface Sum extends LabourSum {
  rows: number;
}

/** A group under one tier. */
interface AddedGroup {
  readonly split: BilledLine['split'];
  /** By part; then by tier. */
  readonly prices: readonly Float64Array[];
  readonly class: number;
  /** The sums of its class, by month. */
  readonly sums: (Sum | undefined)[];
}

const newSum = ({ group, month }: GroupMonth, { class: ofClass, prices }: AddedGroup): Sum => ({
  class: ofClass,
  group,
  month,
  rows: 0,
  minutes: new Float64Array(prices.length),
  cents: prices.map(({ length }) => new Float64Array(length)),
});

/** Adds prices so many times; what is no amount counts nothing. */
const addTimes = (sums: Float64Array, prices: Float64Array, times: number): void => {
  for (let at = 0; at < sums.length; at += 1) {
    const price = prices[at] ?? 0;
    if (Number.isFinite(price)) sums[at] = (sums[at] ?? 0) + price * times;
  }
};

const addRows = (sum: Sum, { split, prices }: AddedGroup, rows: number): void => {
  sum.rows += rows;
  for (let part = 0; part < prices.length; part += 1) {
    const [share, price, cents] = [split[part], prices[part], sum.cents[part]];
    if (share === undefined || price === undefined || cents === undefined) continue;
    sum.minutes[part] = (sum.minutes[part] ?? 0) + share.minutes * rows;
    addTimes(cents, price, rows);
  }
};

/** All jobs as they bill under a tier, by its place in the list; and what that comes to under each tier. */
const sumsBy = (tier: number, { counted, shares }: CountedJobs): LabourSum[] => {
  const [found, byClass] = [[] as LabourSum[], new Map<number, (Sum | undefined)[]>()];
  const addedOf = (group: JobGroup): AddedGroup => {
    const ofClass = JobGroups.classUnder(group, tier);
    const split = JobGroups.under(group, tier)?.split ?? [];
    const prices = split.map((share) => shares.of(share, group));
    return { split, prices, class: ofClass, sums: keptIn(byClass, ofClass, () => []) };
  };
  let [last, added]: [JobGroup | undefined, AddedGroup | undefined] = [undefined, undefined];
  for (const entry of counted) {
    if (added === undefined || entry.group !== last) [last, added] = [entry.group, addedOf(entry.group)];
    const sum = added.sums[entry.month] ?? newSum(entry, added);
    if (sum.rows === 0) found.push(sum);
    added.sums[entry.month] = sum;
    addRows(sum, added, entry.rows);
  }
  return found.sort((one, other) => one.month - other.month);
};

/**
 * All jobs under each tier, in the order of the list, added up wherever its bill counts those of a month alike; month by month. Where all
 * tiers bill alike, they have the same sums.
 */
export const labourSums = (jobs: CountedJobs): (readonly LabourSum[])[] => {
  const alike = differByTier(jobs.list) ? undefined : sumsBy(0, jobs);
  return jobs.list.tiers.map((_, tier) => alike ?? sumsBy(tier, jobs));
};
