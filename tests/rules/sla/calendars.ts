import {
  deadline,
  instantOf,
  isRuleError,
  type OpeningHours,
  type ServiceTimeline,
  serviceTimeline,
  wallTimeOf,
} from '../../../src/rules/index.ts';
import type { ClosedDates } from '../../../src/rules/sla/closed-dates.ts';
import type { EpochMs, Minutes, ZoneId } from '../../../src/schema/units.ts';
import type { ClockWindow } from '../../../src/schema/weekly-hours.ts';
import { luxembourg } from '../time/zones.ts';

/** The same windows from Monday to Friday. */
export const weekdays = (...windows: ClockWindow[]): OpeningHours => [...Array(5).fill(windows), [], []];

/** The same windows every day. */
export const daily = (...windows: ClockWindow[]): OpeningHours => Array(7).fill(windows);

export const standard = weekdays(['08:00', '17:00']);
export const business = daily(['07:00', '19:00']);
export const withLunch = weekdays(['08:00', '12:00'], ['13:00', '17:00']);
export const aroundTheClock = daily(['00:00', '24:00']);
export const never: OpeningHours = [[], [], [], [], [], [], []];

/** The timeline, where the hours are known to be good. */
export const timelineOf = (
  hours: OpeningHours,
  zone: ZoneId = luxembourg,
  closed: ClosedDates = [],
): ServiceTimeline => {
  const timeline = serviceTimeline(hours, zone, closed);
  if (isRuleError(timeline)) throw new Error(`No timeline: ${JSON.stringify(timeline)}`);
  return timeline;
};

export const minutes = (value: number): Minutes => value as Minutes;

/** An instant from an ISO text with its offset. */
export const at = (text: string): EpochMs => Date.parse(text) as EpochMs;

/** What the clock shows at the deadline of a report that was typed in local time. */
export const localDeadline = (
  reported: string,
  allowance: number,
  hours = standard,
  zone: ZoneId = luxembourg,
  closed: string[] = [],
) =>
  wallTimeOf(
    deadline(instantOf(reported, zone) as EpochMs, minutes(allowance), timelineOf(hours, zone, closed)) as EpochMs,
    zone,
  );
