import type { BusinessDays, PromisedTime } from '../../schema/service-level.ts';
import type { EpochMs } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { msPerDay, yearOf, yearStart } from '../time/calendar.ts';
import { compileOpenings } from './compile-openings.ts';
import type { Interval } from './openings.ts';
import type { ServiceTimeline } from './service-timeline.ts';
import { isWaitingAt } from './waiting.ts';

/** Tells business days from hours. */
export const isInDays = (time: PromisedTime): time is BusinessDays => typeof time === 'object';

/** From the first opening to the last closing of a local day; undefined where the hours do not open on it. */
const businessDayOn = (day: number, timeline: ServiceTimeline): Interval | undefined => {
  const [midnight, next] = [day * msPerDay, (day + 1) * msPerDay];
  const spans = timeline.clock.spansBetween(midnight - msPerDay, next + msPerDay).map((span) => ({
    ...span,
    from: Math.max(span.from, midnight - span.offset),
    to: Math.min(span.to, next - span.offset),
  }));
  const openings = compileOpenings(timeline, spans);
  const [first, last] = [openings.at(0), openings.at(-1)];
  return first && last && { from: first.from, to: last.to };
};

const known = new WeakMap<ServiceTimeline['openingsIn'], Map<number, readonly Interval[]>>();

/** The business days of a local year, in order. */
const businessDaysIn = (year: number, timeline: ServiceTimeline): readonly Interval[] => {
  const years = known.get(timeline.openingsIn) ?? new Map<number, readonly Interval[]>();
  known.set(timeline.openingsIn, years);
  const found = years.get(year);
  if (found) return found;
  const [first, last] = [yearStart(year) / msPerDay, yearStart(year + 1) / msPerDay];
  const days = Array.from({ length: last - first }, (_, index) => businessDayOn(first + index, timeline) ?? []).flat();
  years.set(year, days);
  return days;
};

/** The business days that close after an instant, in order, up to the end of the years that the timeline covers. */
function* daysAfter(instant: number, timeline: ServiceTimeline): Generator<Interval> {
  const { from, to } = timeline.years;
  // On the clock of the zone it can be the day before.
  for (let year = Math.max(yearOf(instant - msPerDay), from); year <= to; year += 1) {
    for (const day of businessDaysIn(year, timeline)) if (day.to > instant) yield day;
  }
}

interface VisitedDay extends Interval {
  /** Whether the customer was waited for at closing: the day does not count. */
  readonly isWaited: boolean;
}

/**
 * The day of a report and the business days after it, up to the n-th; undefined where the years end first. A report at or after
 * closing is one of the next day.
 */
export const daysUpTo = (reportedAt: number, count: number, timeline: ServiceTimeline): VisitedDay[] | undefined => {
  const visited: VisitedDay[] = [];
  let left = count;
  for (const day of daysAfter(reportedAt, timeline)) {
    const isWaited = isWaitingAt(day.to, timeline);
    visited.push({ from: day.from, to: day.to, isWaited });
    if (!isWaited && left === 0) return visited;
    if (!isWaited) left -= 1;
  }
  return undefined;
};

/**
 * The closing of the n-th business day after the day of a report.
 *
 * @returns the instant; null when the hours never open; or the error `deadlineOutOfYears`
 */
export const businessDeadline = (
  reportedAt: EpochMs,
  { businessDays }: BusinessDays,
  timeline: ServiceTimeline,
): EpochMs | null | RuleError => {
  if (timeline.neverOpens) return null;
  const last = daysUpTo(reportedAt, businessDays, timeline)?.at(-1);
  const { from, to } = timeline.years;
  return last ? (last.to as EpochMs) : ruleError('deadlineOutOfYears', { from, to });
};
