import type { Minutes } from '../schema/units.ts';
import type { Words } from './words.ts';

/** A duration in hours where they come out in quarters, else in minutes. @example '12 uur', '14,5 uur', '40 minuten' */
export const describeDuration = (minutes: Minutes, { translator, format }: Words): string => {
  if (minutes < 60 || minutes % 15 !== 0) return translator.count('unit.minutes', minutes);
  const hours = minutes / 60;
  return translator.count('unit.hours', hours, { amount: format.number(hours) });
};
