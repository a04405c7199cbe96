import type { TierId } from '../../schema/identifier.ts';
import type { EpochMs } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { countdownStage } from '../time/time-left.ts';
import type { TierDeadlines } from './tier-deadlines.ts';
import { type TimedPromise, timedPromises } from './timed-promise.ts';

/** The deadline to announce, and the stage that it has reached. */
export interface ReachedStage {
  readonly tierId: TierId;
  readonly promise: TimedPromise;
  readonly deadline: EpochMs;
  /** Minutes; 0 when the deadline has passed. */
  readonly stage: number;
}

const mostSinceReached = 60_000;

/**
 * The next deadline, once it is within a day; or one that passed within the last minute, so that its passing is announced.
 *
 * @returns null while no deadline is within a day
 */
export const nextStage = (now: EpochMs, tiers: readonly TierDeadlines[]): ReachedStage | null => {
  const found = tiers.flatMap((tier) =>
    timedPromises.flatMap((promise): ReachedStage[] => {
      const shown = tier[promise];
      if (shown === null || shown === 'notAgreed' || isRuleError(shown)) return [];
      const stage = countdownStage(now, shown.deadline);
      const isAnnounced = stage !== null && shown.deadline > now - mostSinceReached;
      return isAnnounced ? [{ tierId: tier.tierId, promise, deadline: shown.deadline, stage }] : [];
    }),
  );
  return found.toSorted((a, b) => a.deadline - b.deadline)[0] ?? null;
};
