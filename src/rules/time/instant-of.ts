import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { msPerDay } from './calendar.ts';
import { parseLocalDateTime } from './date-text.ts';
import { zoneClock } from './zone-clock.ts';
import type { OffsetSpan } from './zone-offsets.ts';

/** The instant at which a zone's clock shows a time, from the offsets that it has in the days around it. */
export const instantAmong = (spans: readonly OffsetSpan[], localMs: number): EpochMs => {
  const begun = spans.filter(({ from, offset }) => from + offset <= localMs);
  const shown = begun.find(({ to, offset }) => localMs < to + offset);
  // Where no span shows the time, the offset before the gap moves it forward by the length of the gap.
  return (localMs - (shown ?? begun.at(-1) ?? { offset: 0 }).offset) as EpochMs;
};

/**
 * The instant that a person means by a date and time in a zone. A time that the clock skips is moved forward by the
 * length of the gap; a time that the clock shows twice is taken as the earlier one.
 *
 * @param dateTime `YYYY-MM-DDTHH:MM`, optionally with `:SS` or `:SS.mmm`, which are kept
 * @returns whole milliseconds since 1970, or the error `unknownZone`, `invalidDateTime` (malformed), `invalidDate` (not
 * in the calendar) or `dateOutOfYears` (outside 1970-2200)
 * @example instantOf('2026-03-29T02:30', 'Europe/Luxembourg' as ZoneId) // 1774747800000, shown as 03:30
 */
export const instantOf = (dateTime: string, zone: ZoneId): EpochMs | RuleError => {
  const clock = zoneClock(zone);
  if (clock === undefined) return ruleError('unknownZone', { zone });
  const localMs = parseLocalDateTime(dateTime);
  if (isRuleError(localMs)) return localMs;
  return instantAmong(clock.spansBetween(localMs - 2 * msPerDay, localMs + 2 * msPerDay), localMs);
};
