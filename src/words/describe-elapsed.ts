import type { TimeLeft } from '../rules/index.ts';
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

/**
 * How much time is left until a moment, or how long ago it was.
 *
 * @param withSeconds whether seconds are shown in the last hour
 * @example 'nog 2 dagen 3 uur 12 minuten', '5 minuten 4 seconden geleden'
 */
export const describeTimeLeft = (left: TimeLeft, withSeconds: boolean, { translator }: Words): string => {
  const isLastHour = left.days === 0 && left.hours === 0;
  const parts = [
    left.days > 0 && translator.count('unit.days', left.days),
    left.hours > 0 && translator.count('unit.hours', left.hours, { amount: left.hours }),
    (left.minutes > 0 || !withSeconds || !isLastHour) && translator.count('unit.minutes', left.minutes),
    isLastHour && withSeconds && translator.count('unit.seconds', left.seconds),
  ].filter((part) => part !== false);
  return translator.text(left.isPast ? 'clock.past' : 'clock.left', { time: parts.join(' ') });
};
