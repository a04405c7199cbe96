import type { PriorityId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ServiceLevel } from '../../schema/service-level.ts';
import type { WeeklyHours } from '../../schema/weekly-hours.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { twoDigits } from '../time/date-text.ts';
import type { ClosedDates } from './closed-dates.ts';
import type { Interval } from './openings.ts';
import { type ClockList, hoursTimeline } from './service-hours.ts';
import { type ServiceTimeline, serviceTimeline } from './service-timeline.ts';
import { type Promises, type TimedPromise, timedPromises } from './timed-promise.ts';
import { withoutWaiting } from './without-waiting.ts';

/** Every target of a service level; the form without targets is one itself, for every priority. */
const targetsOf = (level: ServiceLevel): readonly Promises[] => level.targets ?? [level];

/** The target of a priority, by default the first of the list, else the one for every priority; undefined where the level has neither. */
export const targetFor = (
  level: ServiceLevel,
  { priorities }: Pick<PriceList, 'priorities'>,
  priority: PriorityId | undefined = priorities?.[0]?.id,
): Promises | undefined => {
  const targets = targetsOf(level);
  return (
    targets.find((target) => target.priority === priority) ?? targets.find((target) => target.priority === undefined)
  );
};

const onTheHour = (hour: number): string => `${twoDigits(hour)}:00`;

/** Day and night, every day. */
export const aroundTheClock: WeeklyHours = Array.from({ length: 7 }, () => [[onTheHour(0), onTheHour(24)]]);

/** The hours in which the times of a target run, less those in which the customer was waited for. */
export const targetTimeline = (
  level: ServiceLevel,
  { within }: Pick<Promises, 'within'>,
  list: ClockList,
  closed: ClosedDates,
  waiting: readonly Interval[] = [],
): ServiceTimeline | RuleError | undefined => {
  const timeline =
    within === 'always'
      ? serviceTimeline(aroundTheClock, list.zone)
      : hoursTimeline(level[within ?? 'faultProcessingHours'], list, closed);
  return isRuleError(timeline) ? timeline : withoutWaiting({ ...timeline, ...(within && { within }) }, waiting);
};

/** The times that some tier promises, in the order in which they fall due; undefined for a list without targets. */
export const promisesIn = ({ tiers }: Pick<PriceList, 'tiers'>): readonly TimedPromise[] | undefined => {
  const levels = tiers.flatMap(({ serviceLevel }) => serviceLevel ?? []);
  if (!levels.some(({ targets }) => targets)) return undefined;
  const targets = levels.flatMap(targetsOf);
  return timedPromises.filter((promise) => targets.some((target) => target[promise] !== undefined));
};
