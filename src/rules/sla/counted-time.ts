import type { DurationMs, EpochMs } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { yearOf } from '../time/calendar.ts';
import { openBefore } from './openings.ts';
import { instantError, type ServiceTimeline } from './service-timeline.ts';

/**
 * How long the hours are open between two instants, in real time.
 *
 * @param from whole milliseconds since 1970
 * @param to whole milliseconds since 1970, not before `from`; itself not counted
 * @returns whole milliseconds, not rounded; or the error `invalidInstant`, `instantOutOfYears` or `invertedInterval`
 * @example countedTime(fridayAt16, mondayAt9, weekdays8to17) // 7_200_000
 */
export const countedTime = (from: EpochMs, to: EpochMs, timeline: ServiceTimeline): DurationMs | RuleError => {
  // `deadline` can return the last closing of the covered years, at which no report is accepted.
  const error = instantError(from, timeline) ?? (to === timeline.covers.to ? undefined : instantError(to, timeline));
  if (error) return error;
  if (to < from) return ruleError('invertedInterval', { from, to });
  const [first, last] = [yearOf(from), yearOf(to)];
  let open = openBefore(timeline.openingsIn(last), to) - openBefore(timeline.openingsIn(first), from);
  for (let year = first; year < last; year += 1) open += timeline.openingsIn(year).total;
  return open as DurationMs;
};
