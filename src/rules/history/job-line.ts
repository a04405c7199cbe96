import type { Minutes } from '../../schema/units.ts';
import type { LineItem } from '../pricing/request.ts';
import type { Job } from './types.ts';
import { clockTime } from './work-days.ts';

/** Seconds are rounded up to whole minutes before anything else. @example workedMinutes(901) // 16 */
export const workedMinutes = (seconds: number): Minutes => Math.ceil(seconds / 60) as Minutes;

/** A job as a line that is done once. */
export const lineOf = ({ date, startMinute, seconds, roleId, place }: Job): LineItem => {
  const line = { roleId, place, minutes: workedMinutes(seconds), times: 1, per: 'once' } as const;
  if (startMinute === undefined) return line;
  return { ...line, start: { at: 'dateTime', dateTime: `${date}T${clockTime(startMinute)}` } };
};
