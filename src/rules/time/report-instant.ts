import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { formatLocalDateTime } from './date-text.ts';
import { instantOf } from './instant-of.ts';
import { wallTimeOf } from './wall-time-of.ts';

const utc = 'Etc/UTC' as ZoneId;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Whether a report is an instant in UTC, not a time on the clock of a zone. */
export const isInstantText = (report: string): boolean => instantForm.test(report);

/**
 * The instant of a report. One that a person typed is a time on the clock of a zone; one that was taken from the clock as
 * "now" is an instant in UTC.
 *
 * @param report `YYYY-MM-DDTHH:MM` on the clock of the zone, or `YYYY-MM-DDTHH:MM:SSZ`
 * @returns whole milliseconds since 1970, or an error of `instantOf`
 * @example reportInstant('2026-10-25T01:30:12Z', zone) // 1_792_891_812_000, the second time that the clock shows 02:30
 */
export const reportInstant = (report: string, zone: ZoneId): EpochMs | RuleError =>
  isInstantText(report) ? instantOf(report.slice(0, -1), utc) : instantOf(report, zone);

/**
 * Writes an instant as a report, to the whole second, rounded down.
 *
 * @param instant whole milliseconds since 1970
 * @example instantText(1_792_891_812_345 as EpochMs) // '2026-10-25T01:30:12Z'
 */
export const instantText = (instant: EpochMs): string => {
  const second = Math.floor(instant / 1000) * 1000;
  const text = formatLocalDateTime(second);
  return second % 60_000 === 0 ? `${text}:00Z` : `${text}Z`;
};

/**
 * A report as the clock of a zone shows it, to the minute, for a field; text that is not an instant stays as it was typed.
 *
 * @example reportWallTime('2026-10-25T01:30:12Z', luxembourg) // '2026-10-25T02:30'
 */
export const reportWallTime = (report: string, zone: ZoneId): string => {
  if (!isInstantText(report)) return report;
  const instant = reportInstant(report, zone);
  const shown = isRuleError(instant) ? instant : wallTimeOf(instant, zone);
  return isRuleError(shown) ? '' : shown.slice(0, 'YYYY-MM-DDTHH:MM'.length);
};
