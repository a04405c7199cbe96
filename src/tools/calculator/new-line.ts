import type { EstimateLine, NewLine } from '../../estimate/index.ts';
import { minutesInHours } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** A line to begin from: the role of the last line, an hour remotely. */
export const newLine = (lines: readonly EstimateLine[], { roles }: PriceList): NewLine | undefined => {
  const last = lines.at(-1);
  const roleId = last?.roleId ?? roles[0]?.id;
  if (roleId === undefined) return undefined;
  return { roleId, place: 'remote', minutes: minutesInHours(1), times: 1, per: last?.per ?? 'month' };
};
