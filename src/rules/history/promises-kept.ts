import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { PromisedTime } from '../../schema/service-level.ts';
import type { DurationMs, EpochMs, ZoneId } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { type Deadline, deadline } from '../sla/deadline.ts';
import type { Interval } from '../sla/openings.ts';
import { hoursTimeline } from '../sla/service-hours.ts';
import type { ServiceTimeline } from '../sla/service-timeline.ts';
import { targetFor, targetTimeline } from '../sla/targets.ts';
import { type Promises, type TimedPromise, timedPromises } from '../sla/timed-promise.ts';
import { withoutWaiting } from '../sla/without-waiting.ts';
import { instantOf } from '../time/instant-of.ts';
import type { HistoryTerms, JobMoments, PromiseHistory } from './types.ts';

/** One promise of a tier, on its compiled clock. */
interface RunningPromise {
  readonly promise: TimedPromise;
  readonly time: PromisedTime;
  readonly timeline: ServiceTimeline;
}

const runningPromises = ({ serviceLevel }: ContractTier, list: PriceList, terms: HistoryTerms): RunningPromise[] => {
  const level = serviceLevel ?? {};
  const target: Promises = targetFor(level, list, terms.priority) ?? level;
  const closed = terms.closedDates ?? [];
  const timeline =
    targetTimeline(level, target, list, closed) ?? hoursTimeline(level.faultProcessingHours, list, closed);
  if (isRuleError(timeline)) return [];
  return timedPromises.flatMap((promise) => {
    const time = target[promise];
    return time === undefined ? [] : [{ promise, time, timeline }];
  });
};

const momentIn = (zone: ZoneId, dateTime: string | undefined): EpochMs | undefined => {
  const instant = dateTime === undefined ? undefined : instantOf(dateTime, zone);
  return instant === undefined || isRuleError(instant) ? undefined : instant;
};

const waitingIn = (zone: ZoneId, { waiting = [] }: JobMoments): Interval[] =>
  waiting.flatMap(({ from, to }) => {
    const [begins, ends] = [momentIn(zone, from), momentIn(zone, to)];
    return begins === undefined || ends === undefined ? [] : [{ from: begins, to: ends }];
  });

/** Which moment of a row a promise is held against. */
const against = (promise: TimedPromise): 'answered' | 'closed' =>
  promise === 'maximumResponse' ? 'answered' : 'closed';

/**
 * A promised moment, later by the time that the customer was waited for. Before the first answer nobody waits for the customer: a
 * response is promised as it was.
 */
const afterWaiting = (
  latest: Deadline,
  promise: TimedPromise,
  { waitingMinutes }: JobMoments,
  timeline: ServiceTimeline,
): Deadline =>
  typeof latest === 'number' && waitingMinutes !== undefined && against(promise) === 'closed'
    ? deadline(latest, waitingMinutes, timeline)
    : latest;

/** How late a row was for one promise of a tier; 0 or less where it was in time. */
export interface Lateness {
  readonly promise: TimedPromise;
  /** The latest moment that was promised. */
  readonly latest: EpochMs;
  readonly late: DurationMs;
}

/** What the moments of a row are held against, under each tier of a list. */
export interface PromiseClock {
  /** The promises of a tier of which the row has both moments; those that run beyond the counted years are left out. */
  lateness(moments: JobMoments, tier: number): Lateness[];
}

/** Compiles the clocks of every tier once. */
export const promiseClock = (list: PriceList, terms: HistoryTerms): PromiseClock => {
  const ofTiers = list.tiers.map((tier) => runningPromises(tier, list, terms));
  return {
    lateness: (moments, tier) => {
      const reported = momentIn(list.zone, moments.reported);
      const waiting = waitingIn(list.zone, moments);
      if (reported === undefined) return [];
      return (ofTiers[tier] ?? []).flatMap(({ promise, time, timeline }) => {
        const moment = momentIn(list.zone, moments[against(promise)]);
        const running = withoutWaiting(timeline, waiting);
        const latest = afterWaiting(deadline(reported, time, running), promise, moments, running);
        if (moment === undefined || moment < reported || typeof latest !== 'number') return [];
        return [{ promise, latest, late: Math.max(0, moment - latest) as DurationMs }];
      });
    },
  };
};

interface Tally {
  rows: number;
  late: number;
  lateInAll: number;
  mostLate: number;
}

/** Counts how the promises of one tier would have been kept. */
export class PromisesKept {
  readonly #tallies = new Map<TimedPromise, Tally>();

  add(found: readonly Lateness[]): void {
    for (const { promise, late } of found) {
      const tally = this.#tallies.get(promise) ?? { rows: 0, late: 0, lateInAll: 0, mostLate: 0 };
      tally.rows += 1;
      tally.late += late > 0 ? 1 : 0;
      tally.lateInAll += late;
      tally.mostLate = Math.max(tally.mostLate, late);
      this.#tallies.set(promise, tally);
    }
  }

  /** In the order in which promises fall due. */
  history(): PromiseHistory[] {
    return timedPromises.flatMap((promise) => {
      const tally = this.#tallies.get(promise);
      if (tally === undefined) return [];
      const { lateInAll, mostLate, ...counts } = tally;
      return {
        promise,
        against: against(promise),
        ...counts,
        lateInAll: lateInAll as DurationMs,
        mostLate: mostLate as DurationMs,
      };
    });
  }
}
