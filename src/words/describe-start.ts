import type { JobStart } from '../rules/index.ts';
import type { IsoDate } from '../schema/units.ts';
import type { Words } from './words.ts';

/** When a job begins. @example 'zaterdag 22:00', '28 november 2026 22:00' */
export const describeStart = (start: JobStart, { format }: Words): string => {
  if (start.at === 'weekday') return `${format.weekday(start.weekday)} ${start.time}`;
  const [date = '', time = ''] = start.dateTime.split('T');
  return `${format.date(date as IsoDate)} ${time}`;
};
