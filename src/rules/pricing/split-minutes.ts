import type { BandId } from '../../schema/identifier.ts';
import type { EpochMs, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { countedTime } from '../sla/counted-time.ts';
import { msPerMinute } from '../time/calendar.ts';
import type { MinutesShare } from './band-share.ts';
import type { BandTimeline } from './band-timelines.ts';

/** How many of some minutes lie in a band. */
export interface MinutesInBand {
  readonly bandId: BandId;
  readonly minutes: Minutes;
}

/**
 * The shares above 0 of billed minutes: in the order of the bands, what is outside them last.
 *
 * @example sharesOf(90, [{ bandId: weekdayDaytime, minutes: 60 }]) // 60 in weekdayDaytime, 30 outOfBand
 */
export const sharesOf = (billed: Minutes, inBands: readonly MinutesInBand[]): MinutesShare[] => {
  const shares: MinutesShare[] = [];
  let outside: number = billed;
  for (const { bandId, minutes } of inBands) {
    if (minutes > 0) shares.push({ in: 'band', bandId, minutes });
    outside -= minutes;
  }
  if (outside > 0) shares.push({ in: 'outOfBand', minutes: outside as Minutes });
  return shares;
};

/**
 * Lays minutes on the clock and tells how many fall in each rate band. They run on in real time, whatever the clock does;
 * a minute is in a band when the local clock is, the end of a band being outside it.
 *
 * @param from an instant on a whole minute
 * @param billed whole minutes, 1 or more
 * @param bands rate bands that do not overlap
 * @returns the shares above 0, which add up to `billed`: in the order of the bands, what is outside them last; or the
 * error `instantOutOfYears`
 * @example splitMinutes(fridayAt19, minutes(90), bands) // 60 in weekdayDaytime, 30 outOfBand
 */
export const splitMinutes = (
  from: EpochMs,
  billed: Minutes,
  bands: readonly BandTimeline[],
): MinutesShare[] | RuleError => {
  const to = (from + billed * msPerMinute) as EpochMs;
  const inBands: MinutesInBand[] = [];
  for (const { bandId, timeline } of bands) {
    const counted = countedTime(from, to, timeline);
    if (isRuleError(counted)) return counted;
    // Whole already, but for the half minutes that Monrovia's clock had until 1972: those go to no band.
    inBands.push({ bandId, minutes: Math.floor(counted / msPerMinute) as Minutes });
  }
  return sharesOf(billed, inBands);
};
