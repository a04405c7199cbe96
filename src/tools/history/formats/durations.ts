import type { DecimalMark, DurationUnit } from '../mapping.ts';
import { isNumeral, readDecimal, timesDecimal } from './numbers.ts';

/** How the durations of a column are written, where a cell alone does not tell. */
export interface DurationForm {
  /** Of bare numbers; null where nobody has said. */
  readonly unit: DurationUnit | null;
  readonly mark: DecimalMark;
}

/** Whole seconds above 0, or why there are none. */
export type ReadDuration = number | 'noDuration' | 'unreadableDuration';

const secondsIn: Record<DurationUnit, number> = { hours: 3_600, minutes: 60, seconds: 1 };

/** What stands for nothing. */
const nothing = /^[-\u2013\u2014?]?$/;

const clock = /^(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?$/;

/** `1u30`, `1 uur 30`: hours, and what is left of an hour in bare minutes. */
const hoursAndRest = /^(\d+)\s*(?:h|hrs?|hours?|uur|uren|u|heures?|std\.?|stunden?)\s*([0-5]\d)$/i;

/** `1:30 uur`: a clock with its unit behind it. */
const unitBehind = /\s*(?:h|hrs?|hours?|uur|uren|u)$/i;

const wordHours = /^(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|uur|uren|u|heures?|std\.?|stunden?)(?![a-z])/i;
const wordMinutes = /^(\d+)\s*(?:m|mins?\.?|minutes?|minuten|minuut|minuti)(?![a-z])/i;
const wordSeconds = /^(\d+)\s*(?:s|secs?\.?|seconds?|secondes?|seconden?|sekunden?|sek\.?)(?![a-z])/i;
const between = /^[\s,]*(?:and|en|et|und|e)?\s*/i;

const iso = /^P(?:(\d+)D)?T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

const wordUnits = [
  [wordHours, 'hours'],
  [wordMinutes, 'minutes'],
  [wordSeconds, 'seconds'],
] as const;

/** Hours, minutes and seconds in words, each once at most and in that order; null for anything else. */
const fromWords = (text: string): number | null => {
  let [rest, seconds, found] = [text, 0, false];
  for (const [pattern, unit] of wordUnits) {
    const [whole, amount] = pattern.exec(rest) ?? [];
    const decimal = amount === undefined ? null : readDecimal(amount.replace(',', '.'), '.');
    if (whole === undefined || decimal === null) continue;
    seconds += timesDecimal(decimal, secondsIn[unit]) ?? Number.NaN;
    rest = rest.slice(whole.length).replace(between, '');
    found = true;
  }
  return found && rest === '' && Number.isSafeInteger(seconds) ? seconds : null;
};

/** `1 jours 2 heures 0 minutes`: days of the clock, as who tells each of the three means; other days may be those of work. */
const clockDays = /^(\d+)\s+(?:days?|dag(?:en)?|jours?|tage?)\s+(?=\d+\s+\p{L}+\s+\d+\s+\p{L}+$)/iu;

const fromDays = (text: string): number | null => {
  const [whole, days] = clockDays.exec(text) ?? [];
  const rest = whole === undefined ? null : fromWords(text.slice(whole.length));
  return rest === null ? null : Number(days) * 24 * secondsIn.hours + rest;
};

const fromIso = (text: string): number | null => {
  const found = iso.exec(text);
  if (found === null) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
};

/** A duration in words of any kind. */
const fromText = (text: string): number | null => fromWords(text) ?? fromDays(text) ?? fromIso(text);

const fromClock = (text: string): number | null => {
  const [whole, hours, minutes, seconds = 0] = clock.exec(text) ?? [];
  return whole === undefined ? null : (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
};

const fromNumber = (text: string, { unit, mark }: DurationForm): number | null => {
  const decimal = unit === null ? null : readDecimal(text, mark);
  return unit === null || decimal === null ? null : timesDecimal(decimal, secondsIn[unit]);
};

const fromHoursAndRest = (text: string): number | null => {
  const [whole, hours, minutes] = hoursAndRest.exec(text) ?? [];
  return whole === undefined ? null : (Number(hours) * 60 + Number(minutes)) * 60;
};

const secondsOf = (text: string, form: DurationForm): number | null =>
  fromClock(text.replace(unitBehind, '')) ??
  fromHoursAndRest(text) ??
  (isNumeral(text) ? fromNumber(text, form) : fromText(text));

/**
 * Reads a duration: `1:30` is an hour and a half, `27:05:00` passes a day, `0.25` counts the unit of its column, `1h 30m` and
 * `PT1H30M` are words. What is nothing, such as a running timer, is told from what cannot be read.
 *
 * @returns whole seconds above 0, half up; or the reason why there are none
 * @example readDuration('00:15:01', form) // 901
 */
export const readDuration = (cell: string, form: DurationForm): ReadDuration => {
  const text = cell.trim();
  if (nothing.test(text)) return 'noDuration';
  const seconds = secondsOf(text, form);
  if (seconds === null || !Number.isSafeInteger(seconds) || seconds < 0) return 'unreadableDuration';
  return seconds === 0 ? 'noDuration' : seconds;
};

/** Whether a text says a duration by itself, whatever the unit of its column. */
export const isPlainDuration = (text: string): boolean =>
  (fromClock(text.replace(unitBehind, '')) ?? fromHoursAndRest(text)) !== null ||
  (!isNumeral(text) && fromText(text) !== null);
