import type { CalendarHours } from '../../schema/weekly-hours.ts';
import type { TierValue } from './tier-value.ts';

/** Hours of a service level as a value of its tier. */
export const hoursValue = (hours: CalendarHours | undefined): TierValue => {
  if (hours === undefined) return { unit: 'notAgreed' };
  return 'week' in hours
    ? { unit: 'weeklyHours', hours: hours.week, closed: hours.closed }
    : { unit: 'weeklyHours', hours };
};
