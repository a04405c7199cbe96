import type { TimeLeft } from '../rules/index.ts';
import type { Words } from './words.ts';

/**
 * How long is left until a moment, or how long ago it was.
 *
 * @param withSeconds whether the last hour is told to the second
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
