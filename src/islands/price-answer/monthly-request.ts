import type { QuoteRequest } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';

export const startHours = 4;
export const mostHours = 40;

/** Whole hours as the minutes that the rules take. */
export const minutesOf = (hours: number): Minutes => (hours * 60) as Minutes;

/** So many remote jobs of an hour each month, for one month. */
export const monthlyRequest = (hours: number, roleId: RoleId): QuoteRequest => ({
  months: 1,
  lines: [{ roleId, place: 'remote', minutes: minutesOf(1), times: hours, per: 'month' }],
});
