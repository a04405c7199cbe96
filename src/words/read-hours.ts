import type { Minutes } from '../schema/units.ts';
import { readDuration } from './read-duration.ts';

const bareNumber = /^\d{1,4}(?:[.,]\d{1,2})?$/;

/**
 * Reads what people type in a field that asks for hours: a bare number is a number of hours there.
 *
 * @returns whole minutes, or undefined
 * @example readHours('4,5') // 270
 * @example readHours('1:30') // 90
 */
export const readHours = (text: string): Minutes | undefined => {
  const typed = text.trim();
  const minutes = readDuration(bareNumber.test(typed) ? `${typed} u` : typed);
  return typeof minutes === 'string' ? undefined : minutes;
};

/** Writes minutes for such a field, in a way that `readHours` reads back. @example '4', '4:30' */
export const writeHours = (minutes: Minutes): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, '0')}`;
};
