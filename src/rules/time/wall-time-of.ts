import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { isYearWithin, msPerDay, timeLimits, yearOf, yearStart } from './calendar.ts';
import { formatLocalDateTime, twoDigits } from './date-text.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

/** What a zone's clock shows at an instant, in milliseconds on that clock. */
export const localMsAt = (instant: number, clock: ZoneClock): number => {
  const span = clock.spansBetween(instant, instant).find(({ to }) => instant < to);
  return instant + (span?.offset ?? 0);
};

/** Keeps a stray instant from asking `Intl` for a year that it does not know. */
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

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
};

/**
 * An instant as other programs read it: what the clock of a zone shows, and how far that clock is from UTC. ISO 8601.
 *
 * @param instant whole milliseconds since 1970
 * @returns to the second, rounded down; or an error of `wallTimeOf`
 * @example isoMoment(1_795_791_600_000 as EpochMs, 'Europe/Luxembourg' as ZoneId) // '2026-11-27T16:00:00+01:00'
 */
export const isoMoment = (instant: EpochMs, zone: ZoneId): string | RuleError => {
  const wall = wallTimeOf(instant, zone);
  if (isRuleError(wall)) return wall;
  const shown = wall.length === 'YYYY-MM-DDTHH:MM'.length ? `${wall}:00` : wall.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  const offset = Math.round((Date.parse(`${wall}Z`) - instant) / 60_000);
  return `${shown}${offsetText(offset)}`;
};
