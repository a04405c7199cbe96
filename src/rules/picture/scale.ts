import type { EpochMs } from '../../schema/units.ts';

/** The stretch of time that a picture shows. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

const shortest = 3_600_000;
/** Room at both ends, as a fraction of the whole, so that no mark is cut off. */
const margin = 1 / 20;

/** A scale that a report and all later moments fit on. */
export const scaleFor = (reportedAt: EpochMs, moments: readonly EpochMs[]): Scale => {
  const last = Math.max(reportedAt + shortest, ...moments);
  const room = (last - reportedAt) * margin;
  return { from: reportedAt - room, to: last + room };
};

/**
 * Where an instant lies, in percent of the width, to a thousandth of a percent.
 *
 * @example placeOf(halfway, scale) // 50
 */
export const placeOf = (instant: number, { from, to }: Scale): number =>
  Math.round(((instant - from) / (to - from)) * 100_000) / 1000;
