import type { LocalizedText } from '../../schema/language.ts';
import type { ClauseId } from '../../schema/price-list.ts';
import type { Within } from '../../schema/service-level.ts';
import type { DurationMs, EpochMs, IsoDate } from '../../schema/units.ts';
import type { TimedPromise } from '../sla/timed-promise.ts';
import type { Quantity } from './explanation.ts';

/** A half-open stretch of real time on the way from a report to its deadline. */
interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** A stretch in which the clock ran. */
export interface CountedWindow extends Stretch {
  readonly kind: 'countedWindow';
  readonly counted: DurationMs;
  /** Counted from the report up to and including this window. */
  readonly total: DurationMs;
  /** Where the price list states the hours. */
  readonly clause: ClauseId;
}

/**
 * Why the clock stood still: before the first or after the last opening of a day (`night`), between two openings of a day
 * or on a weekday without any (`outsideHours`), on a Saturday or Sunday without any (`weekend`), or on a date that is
 * closed although its weekday is not (`closedDate`); because the provider waited for the customer (`waiting`), or because business
 * days are counted from the day after the report (`reportDay`).
 */
export type SkipReason =
  | { readonly why: 'night' | 'outsideHours' | 'weekend' | 'waiting' | 'reportDay' }
  | {
      readonly why: 'closedDate';
      readonly date: IsoDate;
      readonly name?: LocalizedText;
      /** That the price list names the day, and whether it has hours on it. */
      readonly listed?: 'closedDay' | 'otherHours';
    };

/** A stretch in which the clock stood still. */
export interface Skipped extends Stretch {
  readonly kind: 'skipped';
  readonly reason: SkipReason;
}

/** A stretch with more windows than a reader can use: only what they add up to. */
export interface Summarised extends Stretch {
  readonly kind: 'summarised';
  readonly counted: DurationMs;
  /** Counted from the report up to the end of this stretch. */
  readonly total: DurationMs;
}

/** A business day that counted, from its first opening to its last closing. */
export interface CountedDay extends Stretch {
  readonly kind: 'countedDay';
  /** Counted from the day of the report, which is 0. */
  readonly number: number;
}

export type DeadlineStep = CountedWindow | CountedDay | Skipped | Summarised;

/** How long something may take, with its unit. */
export type TimeQuantity =
  | Extract<Quantity, { unit: 'minutes' }>
  | { readonly unit: 'businessDays'; readonly amount: number };

/** A time that the list promises, with the clause that states it. */
export interface PromisedAllowance {
  readonly kind: 'published';
  readonly subject: { readonly of: TimedPromise };
  readonly value: TimeQuantity;
  readonly clause: ClauseId;
}

/** How a deadline came about: the promise, and every stretch from the report to the deadline, without a hole. */
export interface DeadlineExplanation {
  readonly kind: 'deadline';
  readonly reportedAt: EpochMs;
  readonly deadline: EpochMs;
  readonly allowance: PromisedAllowance;
  /** The hours in which it runs; absent for those of a list without targets, the fault-processing hours. */
  readonly within?: Within;
  readonly steps: readonly DeadlineStep[];
}
