import { minutesInHours, type QuoteRequest } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';

export const startHours = 4;
export const mostHours = 40;

/** So many remote jobs of an hour each month, for one month. */
export const monthlyRequest = (hours: number, roleId: RoleId): QuoteRequest => ({
  months: 1,
  lines: [{ roleId, place: 'remote', minutes: minutesInHours(1), times: hours, per: 'month' }],
});
