import type { PromisedTime } from '../../schema/service-level.ts';
import type { EpochMs } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { msPerMinute, yearOf } from '../time/calendar.ts';
import { businessDeadline, isInDays } from './business-days.ts';
import { instantAfter, openBefore } from './openings.ts';
import { instantError, lastYearOf, longestAllowance, type ServiceTimeline } from './service-timeline.ts';

/** The result of counting: an instant; null when the hours never open; `notAgreed` when nothing was promised. */
export type Deadline = EpochMs | null | 'notAgreed' | RuleError;

const isAllowance = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= longestAllowance;

const countFrom = (reportedAt: EpochMs, allowanceMs: number, timeline: ServiceTimeline): EpochMs | RuleError => {
  const last = lastYearOf(timeline);
  let year = yearOf(reportedAt);
  let openings = timeline.openingsIn(year);
  let open = openBefore(openings, reportedAt) + allowanceMs;
  while (open > openings.total) {
    if (year >= last) return ruleError('deadlineOutOfYears', { from: timeline.years.from, to: timeline.years.to });
    open -= openings.total;
    year += 1;
    openings = timeline.openingsIn(year);
  }
  return instantAfter(openings, open) as EpochMs;
};

/**
 * The earliest instant at or after a report at which the hours have been open for the allowance. An allowance of 0 gives
 * the report itself, open or not; a deadline that falls exactly at closing is that closing instant. Elapsed time is real
 * time, whatever the clocks do; seconds are kept and nothing is rounded. In business days, the days on which the hours open, it is the
 * closing of the n-th after the day of the report; a report at or after closing, or on another day, is one of the next business day.
 *
 * @param reportedAt whole milliseconds since 1970
 * @param allowance whole minutes from 0 to 5,270,400 (ten years), a number of business days, or
 * null when the tier promises nothing
 * @returns the instant; null when the hours never open; `notAgreed` for null; or the error `invalidInstant`,
 * `invalidAllowance`, `instantOutOfYears` (the report) or `deadlineOutOfYears` (the count leaves the timeline's
 * years)
 * Source: the price list's clauses `maximumResponse` and `maximumIntervention`, which run inside the hours only.
 * @example deadline(fridayAt16, 120 as Minutes, weekdays8to17) // Monday 09:00
 */
export const deadline = (reportedAt: EpochMs, allowance: PromisedTime | null, timeline: ServiceTimeline): Deadline => {
  if (allowance === null) return 'notAgreed';
  const error = instantError(reportedAt, timeline);
  if (error) return error;
  if (isInDays(allowance)) return businessDeadline(reportedAt, allowance, timeline);
  if (!isAllowance(allowance)) return ruleError('invalidAllowance', { minutes: allowance, most: longestAllowance });
  if (allowance === 0) return reportedAt;
  return timeline.neverOpens ? null : countFrom(reportedAt, allowance * msPerMinute, timeline);
};
