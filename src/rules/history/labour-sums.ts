import type { BilledLine } from '../pricing/quote-result.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import type { SharePrice } from './share-prices.ts';
import type { CountedJobs, GroupMonth } from './tier-bill.ts';
import { historyLimits } from './types.ts';

/** The jobs of a month that a bill of a tier counts alike, added up. */
export interface LabourSum {
  /** From 0, as `JobGroups.classUnder` has it. */
  readonly class: number;
  /** One of their groups. */
  readonly group: JobGroup;
  readonly month: number;
  /** Of each part of a job, in its order: minutes, and what they come to in cents. */
  readonly minutes: Float64Array;
  readonly cents: Float64Array;
  rows: number;
}

const newSum = ({ group, month }: GroupMonth, ofClass: number, { split }: BilledLine): LabourSum => ({
  class: ofClass,
  group,
  month,
  minutes: new Float64Array(split.length),
  cents: new Float64Array(split.length),
  rows: 0,
});

const addTo = (sum: LabourSum, { split }: BilledLine, prices: readonly SharePrice[], rows: number): void => {
  sum.rows += rows;
  for (let part = 0; part < split.length; part += 1) {
    const price = prices[part];
    sum.minutes[part] = (sum.minutes[part] ?? 0) + (split[part]?.minutes ?? 0) * rows;
    if (typeof price === 'number') sum.cents[part] = (sum.cents[part] ?? 0) + price * rows;
  }
};

/** All jobs under a tier, by its place in the list, added up wherever its bill counts those of a month alike; month by month. */
export const labourSums = ({ counted, shares }: CountedJobs, tier: number): LabourSum[] => {
  const sums = new Map<number, LabourSum>();
  let [last, prices] = [undefined as JobGroup | undefined, [] as SharePrice[]];
  for (const entry of counted) {
    const { group, month, rows } = entry;
    const billed = JobGroups.under(group, tier);
    if (billed === undefined) continue;
    if (group !== last) [last, prices] = [group, shares.of(group, tier)];
    const ofClass = JobGroups.classUnder(group, tier);
    const key = ofClass * historyLimits.months + month;
    const sum = sums.get(key) ?? newSum(entry, ofClass, billed);
    if (sum.rows === 0) sums.set(key, sum);
    addTo(sum, billed, prices, rows);
  }
  return [...sums.values()].toSorted((one, other) => one.month - other.month);
};
