import type { TimedPromise } from '../../rules/index.ts';
import type { EpochMs } from '../../schema/units.ts';
import type { EstimateState } from '../estimate-state.ts';

/** The deadline that an event is about. */
export interface DeadlineId {
  readonly tierId: string;
  readonly promise: TimedPromise;
  readonly reportedAt: EpochMs;
}

/**
 * The id of a deadline in a calendar: what it depends on, and nothing of the lines of work beside it.
 *
 * @example 'office.maximumResponse.1795791600000.2026-11-21.LU'
 */
export const eventId = ({ tierId, promise, reportedAt }: DeadlineId, { list, tools }: EstimateState): string =>
  [tierId, promise, reportedAt, list, ...(tools?.holidays ? [tools.holidays] : [])].join('.');
