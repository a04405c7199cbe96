import type { Minutes } from '../schema/units.ts';
import type { Words } from './words.ts';

/** A duration in hours where they come out in quarters, else in minutes. @example '12 uur', '14,5 uur', '40 minuten' */
export const describeDuration = (minutes: Minutes, words: Words): string => {
  const { translator, format } = words;
  const hours = minutes / 60;
  if (hours < 1) return translator.count('unit.minutes', minutes);
  if (minutes % 15 === 0) return translator.count('unit.hours', hours, { amount: format.number(hours) });
  const rest = (minutes % 60) as Minutes;
  return format.list([minutes - rest, rest].map((part) => describeDuration(part as Minutes, words)));
};
