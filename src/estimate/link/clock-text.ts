import type { JobStart } from '../../rules/index.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
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
