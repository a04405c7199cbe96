import type { PriorityId } from '../../schema/identifier.ts';
import type { PromisedTime, Within } from '../../schema/service-level.ts';

/** The times that a tier can promise, in the order in which they fall due. */
export const timedPromises = ['maximumResponse', 'maximumIntervention', 'maximumResolution'] as const;

/** A promise of a tier that runs on the clock; each is the clause that states it. */
export type TimedPromise = (typeof timedPromises)[number];

/** The times of one target, each optional, and the hours in which they run: the fault-processing hours if absent. */
export interface Promises extends Readonly<Partial<Record<TimedPromise, PromisedTime | undefined>>> {
  readonly priority?: PriorityId | undefined;
  readonly within?: Within | undefined;
}

/** One value for each promise. */
export const byPromise = <Value>(read: (promise: TimedPromise) => Value): Readonly<Record<TimedPromise, Value>> =>
  Object.fromEntries(timedPromises.map((promise) => [promise, read(promise)])) as Readonly<Record<TimedPromise, Value>>;
