import type { JobStart } from '../../rules/index.ts';
import type { Cents } from '../../schema/units.ts';
import { linkedAmount, splitAmount } from '../../words/index.ts';

/** Writes an amount with all decimals of its currency, after a point. @example encodeMoney(4550) // '45.50' */
export const encodeMoney = (amount: Cents): string => splitAmount(amount).filter(Boolean).join('.');

/** Reads an amount as `encodeMoney` writes it, below ten million; anything else is undefined. */
export const decodeMoney = (text: string): Cents | undefined =>
  linkedAmount.test(text) ? (Number(text.replace('.', '')) as Cents) : undefined;

/**
 * Reads a whole number from 1 to `most`, written in plain digits; anything else is undefined.
 *
 * @example wholeNumber('12', 120) // 12
 * @example wholeNumber('1e3', 5_000) // undefined
 */
export const wholeNumber = (text: string | undefined, most: number): number | undefined => {
  if (text === undefined || !/^[1-9]\d{0,8}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
};

/** Reads one of a few values; anything else is undefined. @example oneOf('month', ['once', 'month']) // 'month' */
export const oneOf = <T extends string>(text: string | undefined, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === text);

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** A year of minutes: no promise is longer. */
export const longestNeed = 525_600;

/** @example isTimeOfDay('24:00') // false */
export const isTimeOfDay = (text: string): boolean => clockTime.test(text);

const dateTime = /^(20\d\d)-(\d\d)-(\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A date and time of this century that exists, as `YYYY-MM-DDTHH:MM`; anything else is undefined. */
export const readDateTime = (text: string): string | undefined => {
  const [, year, month, day] = dateTime.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : undefined;
};

/**
 * The moment of a report: a date and time on the clock of the price list's zone, or an instant in UTC, to the second.
 *
 * @example readReport('2026-10-25T00:30:12Z') // the same text; readReport('now') is undefined
 */
export const readReport = (text: string): string | undefined => {
  const [, atMinute] = /^(.{16}):[0-5]\dZ$/.exec(text) ?? [];
  return readDateTime(atMinute ?? text) === undefined ? undefined : text;
};

/** Writes the start of a job. @example 'sat.08:00', '2026-11-28T08:00' */
export const encodeStart = (start: JobStart): string =>
  start.at === 'dateTime' ? start.dateTime : `${weekdays[start.weekday]}.${start.time}`;

/** Reads the start of a job as `encodeStart` writes it. */
export const decodeStart = (text: string): JobStart | undefined => {
  const at = readDateTime(text);
  if (at !== undefined) return { at: 'dateTime', dateTime: at };
  const [day = '', time = ''] = text.split('.', 2);
  const weekday = weekdays.indexOf(day);
  return weekday >= 0 && text === `${day}.${time}` && isTimeOfDay(time) ? { at: 'weekday', weekday, time } : undefined;
};

/** Long enough for "Werkplek van de nieuwe collega installeren", short enough for a table. */
const longestLabel = 60;

/**
 * A character that can be seen by itself: no space, control, combining mark or filler; U+2800 is a blank Braille
 * cell.
 */
const visible = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * A label without characters that are invisible or change the direction of text, at most 60 characters; empty when
 * nothing in it is visible.
 *
 * @example cleanLabel(' Printer\u202E ') // 'Printer'
 */
export const cleanLabel = (text: string): string => {
  const label = Array.from(text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))
    .slice(0, longestLabel)
    .join('')
    .trim();
  return visible.test(label) ? label : '';
};
