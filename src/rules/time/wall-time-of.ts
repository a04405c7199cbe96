import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { msPerDay, yearOf, yearStart } from './calendar.ts';
import { formatLocalDateTime } from './local-date-time.ts';
import { isYearWithin, timeLimits } from './year-range.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

/** What a zone's clock shows at an instant, in milliseconds on that clock. */
export const localMsAt = (instant: number, clock: ZoneClock): number => {
  const span = clock.spansBetween(instant, instant).find(({ to }) => instant < to);
  return instant + (span?.offset ?? 0);
};

/** Keeps a stray instant from asking `Intl` for a year that it cannot answer for. */
const isNearLimits = (instant: number): boolean =>
  instant >= yearStart(timeLimits.from) - msPerDay && instant < yearStart(timeLimits.to + 1) + msPerDay;

/**
 * What the clock of a zone shows at an instant: the inverse of `instantOf`.
 *
 * @param instant whole milliseconds since 1970
 * @returns `YYYY-MM-DDTHH:MM`, with `:SS` or `:SS.mmm` only where they are not 0; or the error `unknownZone`,
 * `invalidInstant` (not a whole number) or `instantOutOfYears` (a local date outside 1970-2200)
 * @example wallTimeOf(1_774_747_800_000 as EpochMs, 'Europe/Luxembourg' as ZoneId) // '2026-03-29T03:30'
 */
export const wallTimeOf = (instant: EpochMs, zone: ZoneId): string | RuleError => {
  const clock = zoneClock(zone);
  if (clock === undefined) return ruleError('unknownZone', { zone });
  if (!Number.isInteger(instant)) return ruleError('invalidInstant', { instant });
  const localMs = isNearLimits(instant) ? localMsAt(instant, clock) : instant;
  return isYearWithin(yearOf(localMs), timeLimits)
    ? formatLocalDateTime(localMs)
    : ruleError('instantOutOfYears', { instant, ...timeLimits });
};
