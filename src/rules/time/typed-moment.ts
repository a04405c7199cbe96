import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { msPerDay } from './calendar.ts';
import { parseLocalDateTime } from './date-text.ts';
import { instantAmong } from './instant-of.ts';
import { zoneClock } from './zone-clock.ts';

/** What a typed date and time means. */
export interface TypedMoment {
  readonly instant: EpochMs;
  /** Whether the clock skips the time that was typed, so that it was moved forward by the length of the gap. */
  readonly isSkipped: boolean;
  /** The other instant at which the clock shows this time, when it shows it twice; the earlier one was taken. */
  readonly later: EpochMs | null;
}

/**
 * What a person means by a date and time in a zone, and whether a clock change makes that doubtful.
 *
 * @param dateTime `YYYY-MM-DDTHH:MM`
 * @returns the moment, or an error of `instantOf`
 * @example typedMoment('2026-10-25T02:30', luxembourg) // instant: 00:30 UTC, later: 01:30 UTC
 */
export const typedMoment = (dateTime: string, zone: ZoneId): TypedMoment | RuleError => {
  const clock = zoneClock(zone);
  if (clock === undefined) return ruleError('unknownZone', { zone });
  const localMs = parseLocalDateTime(dateTime);
  if (isRuleError(localMs)) return localMs;
  const spans = clock.spansBetween(localMs - 2 * msPerDay, localMs + 2 * msPerDay);
  const shown = spans
    .filter(({ from, to, offset }) => from + offset <= localMs && localMs < to + offset)
    .map(({ offset }) => (localMs - offset) as EpochMs);
  return { instant: instantAmong(spans, localMs), isSkipped: shown.length === 0, later: shown[1] ?? null };
};
