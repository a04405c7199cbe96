import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { wallTimeOf } from './wall-time-of.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

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
