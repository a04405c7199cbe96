import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { rateTables } from '../pricing/concepts/pooled-work.ts';
import type { LineItem } from '../pricing/request.ts';
import type { Totals, TriedTotal } from './tried-totals.ts';

/** Whether more work can cost less at the same steps: work at a factor then moves on to the rate of a later one. */
export const canFall = ({ tiers, rateBands }: PriceList, lines: readonly LineItem[]): boolean =>
  lines.some(({ start }) => start) &&
  rateBands.some(({ factor }) => factor) &&
  tiers.some((tier) => rateTables(tier)?.some(({ steps }) => steps.brackets === 'graduated'));

/** By how many cents rounding can move a total off its line between two amounts of work; any number where there is no line. */
const offLine = ({ line: from }: TriedTotal, { line: to }: TriedTotal): number =>
  from && to && from.lift === to.lift ? Math.max(from.rounding, to.rounding) : Number.POSITIVE_INFINITY;

/**
 * Whether the same tier stays the cheapest by itself with any work between less and more of it, while no rate reaches its
 * next step.
 *
 * @param now the tiers that are the cheapest
 */
export const staysCheapest = (less: Totals, more: Totals, now: readonly TierId[]): boolean => {
  const [cheapest, ...ties] = now;
  const place = less.findIndex(({ tierId }) => tierId === cheapest);
  const [least, most] = [less[place], more[place]];
  // Tiers that tie can part at any step.
  if (ties.length > 0 || least === undefined || most === undefined) return false;
  return less.every((other, tier) => {
    const later = more[tier];
    if (tier === place || later === undefined || other.total > most.total) return true;
    const lead = Math.min(other.total - least.total, later.total - most.total);
    return lead > offLine(least, most) + offLine(other, later);
  });
};
