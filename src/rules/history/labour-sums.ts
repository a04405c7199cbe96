import type { BandShare } from '../pricing/band-share.ts';
import { type JobGroup, JobGroups } from './job-groups.ts';
import type { SharePrice } from './share-prices.ts';
import type { CountedJobs, GroupMonth } from './tier-bill.ts';
import { historyLimits } from './types.ts';

/** Which bands the minutes of a job lie in, whatever their number. */
const bandsText = (group: JobGroup, tier: number): string =>
  (JobGroups.under(group, tier)?.split ?? []).map((share) => (share.in === 'band' ? share.bandId : '')).join();

/** Jobs that a bill of a tier counts alike: of one role and place, begun in one band, with minutes in the same bands. */
export interface JobClass {
  /** From 0. */
  readonly index: number;
  /** The first of its groups. */
  readonly group: JobGroup;
}

/** The class of each group, in their order. */
const classesOf = (groups: readonly JobGroup[], tier: number): JobClass[] => {
  const known = new Map<string, JobClass>();
  return groups.map((group) => {
    const text = `${group.setting} ${bandsText(group, tier)}`;
    const found = known.get(text) ?? { index: known.size, group };
    known.set(text, found);
    return found;
  });
};

/** The jobs of a class in one month, added up: of each part of a job, in its order, the minutes and what they come to. */
export interface LabourSum {
  readonly class: JobClass;
  readonly entry: GroupMonth;
  readonly minutes: number[];
  readonly cents: number[];
  rows: number;
}

const addTo = (sum: LabourSum, split: readonly BandShare[], prices: readonly SharePrice[], rows: number): void => {
  sum.rows += rows;
  for (let index = 0; index < split.length; index += 1) {
    const price = prices[index];
    sum.minutes[index] = (sum.minutes[index] ?? 0) + (split[index]?.minutes ?? 0) * rows;
    sum.cents[index] = (sum.cents[index] ?? 0) + (typeof price === 'number' ? price * rows : 0);
  }
};

/** All jobs of each month under a tier, by its place in the list, added up wherever its bill counts them alike. */
export const labourSums = ({ counted, groups, shares }: CountedJobs, tier: number): LabourSum[] => {
  const sums = new Map<number, LabourSum>();
  const classes = classesOf(groups, tier);
  const prices = groups.map((group) => shares.of(group, tier));
  for (const entry of counted) {
    const { group, month, rows } = entry;
    const ofGroup = classes[group.index];
    if (ofGroup === undefined) continue;
    const key = ofGroup.index * historyLimits.months + month;
    const sum = sums.get(key) ?? { class: ofGroup, entry, minutes: [], cents: [], rows: 0 };
    if (sum.rows === 0) sums.set(key, sum);
    addTo(sum, JobGroups.under(group, tier)?.split ?? [], prices[group.index] ?? [], rows);
  }
  return [...sums.values()];
};
