import { differByTier } from '../pricing/concepts/lines-by-tier.ts';
import { keptIn } from './by-number.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import type { SharePrice } from './share-prices.ts';
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
  /** What those come to in cents under each tier of the list: by part, then by tier. */
  readonly cents: Float64Array;
}

/** One to which jobs are still added. */
interface Sum extends LabourSum {
  rows: number;
}

/** A group under one tier. */
interface AddedGroup {
  readonly minutes: readonly number[];
  readonly prices: readonly SharePrice[];
  readonly class: number;
  /** The sums of its class, by month. */
  readonly sums: (Sum | undefined)[];
}

const newSum = ({ group, month }: GroupMonth, { class: ofClass, minutes, prices }: AddedGroup): Sum => ({
  class: ofClass,
  group,
  month,
  rows: 0,
  minutes: new Float64Array(minutes.length),
  cents: new Float64Array(prices.length),
});

/** Adds numbers so many times; what is no amount counts nothing. */
const addTimes = (sums: Float64Array, added: readonly number[], times: number): void => {
  for (let at = 0; at < sums.length; at += 1) {
    const one = added[at] ?? 0;
    if (Number.isFinite(one)) sums[at] = (sums[at] ?? 0) + one * times;
  }
};

/** All jobs as they bill under a tier, by its place in the list; and what that comes to under each tier. */
const sumsBy = (tier: number, { counted, shares }: CountedJobs): LabourSum[] => {
  const [found, byClass] = [[] as LabourSum[], new Map<number, (Sum | undefined)[]>()];
  const addedOf = (group: JobGroup): AddedGroup => {
    const ofClass = JobGroups.classUnder(group, tier);
    const minutes = (JobGroups.under(group, tier)?.split ?? []).map((share) => share.minutes);
    return { minutes, prices: shares.of(group, tier), class: ofClass, sums: keptIn(byClass, ofClass, () => []) };
  };
  let [last, added]: [JobGroup | undefined, AddedGroup | undefined] = [undefined, undefined];
  for (const entry of counted) {
    if (added === undefined || entry.group !== last) [last, added] = [entry.group, addedOf(entry.group)];
    const sum = added.sums[entry.month] ?? newSum(entry, added);
    if (sum.rows === 0) found.push(sum);
    added.sums[entry.month] = sum;
    sum.rows += entry.rows;
    addTimes(sum.minutes, added.minutes, entry.rows);
    addTimes(sum.cents, added.prices, entry.rows);
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
