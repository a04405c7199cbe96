import { minutesInHours, type QuoteRequest } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';

export const startHours = 4;
export const mostHours = 40;

/** So many remote jobs of an hour each month, for one month. */
export const monthlyRequest = (hours: number, roleId: RoleId): QuoteRequest => ({
  months: 1,
  lines: [{ roleId, place: 'remote', minutes: minutesInHours(1), times: hours, per: 'month' }],
});

/** The hours that a request asks, if it is one of these; null for any other. */
export const hoursOf = ({ lines }: QuoteRequest, roleId: RoleId): number | null => {
  const [hours] = lines.map(({ times }) => times);
  if (hours === undefined || hours > mostHours) return null;
  const [asked] = monthlyRequest(hours, roleId).lines;
  return lines.length === 1 && JSON.stringify(asked) === JSON.stringify(lines[0]) ? hours : null;
};
