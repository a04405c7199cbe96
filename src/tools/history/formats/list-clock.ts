import { instantOf, isRuleError, parseDate, twoDigits, wallTimeOf } from '../../../rules/index.ts';
import type { EpochMs, IsoDate, ZoneId } from '../../../schema/units.ts';
import type { ReadMoment } from './dates.ts';

/** A moment on the clock of a list. */
export interface ListMoment {
  readonly date: IsoDate;
  /** Seconds since midnight; undefined for a date alone. */
  readonly seconds?: number;
}

const dateText = ({ year, month, day }: ReadMoment): IsoDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;

/** @example clockText(32_700) // '09:05', with seconds where there are some */
export const clockText = (seconds: number): string => {
  const text = `${twoDigits(Math.floor(seconds / 3_600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${twoDigits(seconds % 60)}`;
};

const secondsOf = (clock: string): number => {
  const [hours, minutes, seconds] = [clock.slice(0, 2), clock.slice(3, 5), clock.slice(6, 8)].map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
};

const onListClock = (instant: EpochMs, zone: ZoneId): ListMoment | null => {
  const wall = wallTimeOf(instant, zone);
  if (isRuleError(wall)) return null;
  return { date: wall.slice(0, 10) as IsoDate, seconds: secondsOf(wall.slice(11, 19)) };
};

/** The instant of a date and time that say how far their clock is from UTC. */
const instantWith = (date: IsoDate, seconds: number, offset: number): EpochMs | null => {
  const day = parseDate(date);
  return isRuleError(day) ? null : (((day * 86_400 + seconds - offset * 60) * 1_000) as EpochMs);
};

/** Reads moments of a file on the clock of the list; null for what lies outside the years of the calendar. */
export type ToListClock = (moment: ReadMoment) => ListMoment | null;

/**
 * @param zone in which the times of the file are meant; null where it has none but those that say it themselves
 * @param zoneOfList in which those of the result are
 */
export const toListClock =
  (zone: ZoneId | null, zoneOfList: ZoneId): ToListClock =>
  (moment) => {
    const date = dateText(moment);
    const { seconds, offset } = moment;
    if (seconds === undefined) return { date };
    if (offset !== undefined) {
      const instant = instantWith(date, seconds, offset);
      return instant === null ? null : onListClock(instant, zoneOfList);
    }
    if (zone === null || zone === zoneOfList) return { date, seconds };
    const instant = instantOf(`${date}T${clockText(seconds)}`, zone);
    return isRuleError(instant) ? null : onListClock(instant, zoneOfList);
  };
