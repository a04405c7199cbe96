import type { Minutes } from '../schema/units.ts';

/** What a typed duration means; a bare decimal could be hours or minutes and is asked back. */
export type ReadDuration = Minutes | 'ambiguous' | 'unreadable';

const hoursWord = '(?:u|h|uur|uren|hour|hours)';
const minutesWord = '(?:m|min|minuut|minuten|minute|minutes)';

const bareMinutes = new RegExp(`^(\\d{1,6})\\s*${minutesWord}?\\.?$`);
const clock = /^(\d{1,4}):([0-5]\d)$/;
const hoursAndMinutes = new RegExp(`^(\\d{1,4})\\s*${hoursWord}\\s*([0-5]?\\d)\\s*${minutesWord}?\\.?$`);
const decimalHours = new RegExp(`^(\\d{1,4})(?:[.,](\\d{1,2}))?\\s*${hoursWord}\\.?$`);
const bareDecimal = /^\d{1,4}[.,]\d{1,2}$/;

const wholeMinutes = (minutes: number): ReadDuration =>
  Number.isInteger(minutes) ? (minutes as Minutes) : 'unreadable';

/** Hundredths of an hour in whole numbers, so that 1,1 uur is 66 minutes and not 66.00000000000001. */
const fromDecimal = (hours: string, decimals = ''): ReadDuration =>
  wholeMinutes(((Number(hours) * 100 + Number(decimals.padEnd(2, '0'))) * 60) / 100);

/**
 * Reads a duration as people type it, in Dutch or English.
 *
 * @returns whole minutes; `ambiguous` for a bare decimal such as `1,5`; `unreadable` for anything else, parts of a minute too
 * @example readDuration('1:30') // 90
 * @example readDuration('1,5 uur') // 90
 * @example readDuration('1u30') // 90
 * @example readDuration('1,5') // 'ambiguous'
 */
export const readDuration = (text: string): ReadDuration => {
  const typed = text.trim().toLowerCase();
  const split = clock.exec(typed) ?? hoursAndMinutes.exec(typed);
  if (split) return wholeMinutes(Number(split[1]) * 60 + Number(split[2]));
  const plain = bareMinutes.exec(typed);
  if (plain) return wholeMinutes(Number(plain[1]));
  const hours = decimalHours.exec(typed);
  if (hours?.[1] !== undefined) return fromDecimal(hours[1], hours[2]);
  return bareDecimal.test(typed) ? 'ambiguous' : 'unreadable';
};
