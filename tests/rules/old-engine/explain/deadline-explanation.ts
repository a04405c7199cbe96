import type { LocalizedText } from '../../../../src/schema/language.ts';
import type { DurationMs, EpochMs, IsoDate } from '../../../../src/schema/units.ts';
import type { ClauseId } from '../schema/price-list.ts';
import type { Published } from './explanation.ts';

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
 * closed although its weekday is not (`closedDate`).
 */
export type SkipReason =
  | { readonly why: 'night' | 'outsideHours' | 'weekend' }
  | { readonly why: 'closedDate'; readonly date: IsoDate; readonly name?: LocalizedText };

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

export type DeadlineStep = CountedWindow | Skipped | Summarised;

/** How a deadline came about: the promise, and every stretch from the report to the deadline, without a hole. */
export interface DeadlineExplanation {
  readonly kind: 'deadline';
  readonly reportedAt: EpochMs;
  readonly deadline: EpochMs;
  readonly allowance: Published;
  readonly steps: readonly DeadlineStep[];
}
