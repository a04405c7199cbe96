import type { Minutes } from '../../schema/units.ts';
import { type LineItem, requestLimits } from '../pricing/request.ts';
import { JobGroups } from './job-groups.ts';
import { workedMinutes } from './job-line.ts';
import type { CountedJobs } from './tier-bill.ts';
import type { Job } from './types.ts';

/** Jobs of one role, place and billed length. */
interface Kind {
  readonly job: Job;
  readonly minutes: Minutes;
  rows: number;
}

const kindsOf = ({ counted }: CountedJobs): Kind[] => {
  const kinds = new Map<string, Kind>();
  for (const { group, rows } of counted) {
    const minutes = JobGroups.under(group, 0)?.billed ?? workedMinutes(group.job.seconds);
    const key = `${group.job.roleId} ${group.job.place} ${minutes}`;
    const kind = kinds.get(key) ?? { job: group.job, minutes, rows: 0 };
    kind.rows += rows;
    kinds.set(key, kind);
  }
  return [...kinds.values()];
};

const monthsOfYear = 12;

/** So many a year, in whole jobs and once at least; by the month where that is as exact, or more than a request holds a year. */
const oftenOf = (rows: number, months: number): Pick<LineItem, 'times' | 'per'> => {
  const perYear = Math.max(1, Math.round((rows * monthsOfYear) / months));
  if (perYear % monthsOfYear > 0 && perYear <= requestLimits.times) return { times: perYear, per: 'year' };
  return { times: Math.min(Math.round(perYear / monthsOfYear), requestLimits.times), per: 'month' };
};

/**
 * An average month of the rows as lines of a request: by role, place and billed length, those with the most time first, as many
 * as a request holds. Jobs have no start there. Of a file of whole years each kind of job is as many as in the file.
 */
export const averageMonth = (jobs: CountedJobs): LineItem[] =>
  kindsOf(jobs)
    .filter(({ minutes }) => minutes > 0 && minutes <= requestLimits.minutes)
    .toSorted((one, other) => other.rows * other.minutes - one.rows * one.minutes)
    .slice(0, requestLimits.lines)
    .map(({ job: { roleId, place }, minutes, rows }) => ({ roleId, place, minutes, ...oftenOf(rows, jobs.months) }));
