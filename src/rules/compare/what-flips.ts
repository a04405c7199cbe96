import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { quoteAmounts } from '../pricing/quote-amounts.ts';
import { type QuoteRequest, requestLimits } from '../pricing/request.ts';
import { type Flip, foundBy, type Paused, type Situation } from './flip.ts';
import { flipByAdding } from './flip-by-adding.ts';
import { flipByRemoving } from './flip-by-removing.ts';

const mostSteps = ({ billing }: PriceList): number => Math.floor(requestLimits.minutes / billing.remote.increment);

/** The smaller change of the two directions, or both where they are equally small. */
function* flipsOf(roleId: RoleId, situation: Situation): Paused<Flip[] | RuleError> {
  const added = yield* flipByAdding(roleId, situation);
  if (isRuleError(added)) return added;
  const removed = yield* flipByRemoving(roleId, situation, added?.steps ?? mostSteps(situation.priceList));
  if (isRuleError(removed)) return removed;
  const isSmaller = removed !== null && removed.steps < (added?.steps ?? Number.POSITIVE_INFINITY);
  return [...(added && !isSmaller ? [added] : []), ...(removed ? [removed] : [])];
}

/** The same as `whatFlips`, a bill at a time, for a page that must answer meanwhile. */
export function* flipSearch(request: QuoteRequest, priceList: PriceList): Paused<Flip[] | RuleError> {
  const now = quoteAmounts(request, priceList);
  if (isRuleError(now)) return now;
  if (now.cheapest.tierIds.length === 0) return [];
  const found: Flip[] = [];
  for (const roleId of new Set(request.lines.map((line) => line.roleId))) {
    const flips = yield* flipsOf(roleId, { request, priceList, now });
    if (isRuleError(flips)) return flips;
    found.push(...flips);
  }
  return found.toSorted((one, other) => one.steps - other.steps);
}

/**
 * How little more or less work would make other tiers the cheapest: for each role of a request, the fewest whole billing
 * steps of remote work a month, added or removed. All lines are otherwise as they are, and only the priced part counts.
 *
 * - Added steps are one more remote job each month, without a start.
 * - Removed steps are taken off the role's remote jobs of each month, the longest job first: it is made shorter in whole
 *   billing steps until it is gone, then the next. Work on site, work done once and work on request are left alone.
 * - Each job that is left is billed by itself, as ever: making it shorter than the minimum saves nothing until it is gone.
 * - At most 1,000 hours a month are added or removed.
 * - "Other tiers" means that the list of the cheapest differs, so that a tie that begins or ends counts too. No flip
 *   leads to a request that names no cheapest tier, and there is none where none is named now.
 *
 * @returns the smallest change first, at equal size in the order of the roles in the request; a role stands in it twice
 * only where as few steps more as less are enough; or the first error in the request
 * Source: the price list, by the same clauses as an estimate.
 * @example
 * // 11 h 15 min of technician work a month, each month of a year: with 3 h 15 min more, Standard ties with no contract
 * whatFlips({ months: 12, lines: [{ roleId, place: 'remote', minutes: 675, times: 1, per: 'month' }] }, list);
 * // [{ roleId, direction: 'added', steps: 13, minutes: 195, cheapest: ['none', 'standard'] }]
 */
export const whatFlips = (request: QuoteRequest, priceList: PriceList): Flip[] | RuleError =>
  foundBy(flipSearch(request, priceList));
