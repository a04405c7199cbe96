import type { DurationMs } from '../schema/units.ts';
import type { Words } from './words.ts';

const minute = 60_000;

/** Elapsed time in hours, minutes and, where there are any, seconds. @example '3 uur 30 minuten' */
export const describeElapsed = (elapsed: DurationMs, { translator, format }: Words): string => {
  const hours = Math.floor(elapsed / (60 * minute));
  const minutes = Math.floor((elapsed % (60 * minute)) / minute);
  const seconds = Math.floor((elapsed % minute) / 1_000);
  const parts = [
    hours > 0 && translator.count('unit.hours', hours, { amount: format.number(hours) }),
    minutes > 0 && translator.count('unit.minutes', minutes),
    seconds > 0 && translator.count('unit.seconds', seconds),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' ') : translator.count('unit.minutes', 0);
};
