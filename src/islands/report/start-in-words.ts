import type { Words } from '../../i18n/words.ts';
import type { LineItem } from '../../rules/index.ts';

/** When a job begins, in words: the usual hours, a weekday with a time, or a date with a time. */
export const startInWords = ({ start }: LineItem, { translator, format }: Words): string => {
  if (start === undefined) return translator.text('calculator.usualHours');
  if (start.at === 'weekday') return `${format.weekday(start.weekday)} ${start.time}`;
  return start.dateTime.replace('T', ' ');
};
