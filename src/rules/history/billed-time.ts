import type { DurationMs, Minutes } from '../../schema/units.ts';
import { countedMinutes } from '../pricing/concepts/billing-rules.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import { msPerMinute } from '../time/calendar.ts';
import type { LengthRows } from './job-counts.ts';
import { JobGroups } from './job-groups.ts';
import type { LabourSum } from './labour-sums.ts';
import type { BandMinutes, BilledAgainstWorked } from './types.ts';

/** What makes the billed minutes of a job other than its worked ones; they add up to the difference. */
const differences = ({ worked, billed, explanation: { rule } }: BilledLine) => {
  const counted = countedMinutes(worked, rule);
  const rounded = Math.ceil(counted / rule.increment) * rule.increment;
  return { byStep: rounded - counted, byMinimum: billed - rounded, free: worked - counted };
};

/**
 * How much of what a tier bills was worked.
 *
 * @param workedSeconds of all of those jobs
 */
export const billedAgainstWorked = (
  lengths: readonly LengthRows[],
  tier: number,
  workedSeconds: number,
): BilledAgainstWorked => {
  const sums = { billedMinutes: 0, workedMinutes: 0, byMinimum: 0, byStep: 0, free: 0 };
  for (const { length, rows } of lengths) {
    const line = JobGroups.under(length, tier);
    if (line === undefined) continue;
    const { byMinimum, byStep, free } = differences(line);
    sums.billedMinutes += line.billed * rows;
    sums.workedMinutes += length.worked * rows;
    sums.byMinimum += byMinimum * rows;
    sums.byStep += byStep * rows;
    sums.free += free * rows;
  }
  const { workedMinutes, byStep, ...minutes } = sums as { [Key in keyof typeof sums]: Minutes };
  const worked = (workedSeconds * 1_000) as DurationMs;
  return { ...minutes, worked, byRounding: ((workedMinutes + byStep) * msPerMinute - worked) as DurationMs };
};

/** In which bands the billed minutes of a tier lie. @param jobs those under the tier */
export const bandMinutes = (
  jobs: readonly LabourSum[],
  tier: number,
  bandIds: readonly BandMinutes['bandId'][],
): BandMinutes[] => {
  const sums = new Map([...bandIds, null].map((bandId) => [bandId, { minutes: 0, rows: 0 }]));
  for (const { group, minutes, rows } of jobs) {
    for (const [part, share] of (JobGroups.under(group, tier)?.split ?? []).entries()) {
      const sum = sums.get(share.in === 'band' ? share.bandId : null);
      if (sum === undefined || share.minutes === 0) continue;
      sum.minutes += minutes[part] ?? 0;
      sum.rows += rows;
    }
  }
  return [...sums]
    .filter(([, { rows }]) => rows > 0)
    .map(([bandId, { minutes, rows }]) => ({ bandId, minutes: minutes as Minutes, rows }));
};
