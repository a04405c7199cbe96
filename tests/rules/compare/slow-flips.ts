import { billedMinutes, type Flip, isRuleError, type LineItem, type QuoteRequest } from '../../../src/rules/index.ts';
import type { RoleId, TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { estimate, line } from '../../support/requests.ts';

type Change = Pick<Flip, 'roleId' | 'direction' | 'steps'>;

const stepsOf = (item: LineItem, { billing }: PriceList): number => {
  const billed = billedMinutes(item.minutes, billing.remote);
  return isRuleError(billed) ? Number.NaN : billed / billing.remote.increment;
};

const isRemovable = (item: LineItem, roleId: RoleId): boolean =>
  item.roleId === roleId && item.place === 'remote' && item.per === 'month';

const shorten = (item: LineItem, steps: number, list: PriceList): LineItem => {
  const left = (stepsOf(item, list) - steps) * list.billing.remote.increment;
  return { ...item, minutes: Math.min(item.minutes, left) as Minutes };
};

/** The jobs, each on a line of its own and the longest first, without so many steps; null where they hold fewer. */
const without = (jobs: readonly LineItem[], steps: number, list: PriceList): LineItem[] | null => {
  const [job, ...others] = jobs;
  if (steps === 0) return [...jobs];
  if (job === undefined) return null;
  const own = stepsOf(job, list);
  return steps < own ? [shorten(job, steps, list), ...others] : without(others, steps - own, list);
};

const removed = (request: QuoteRequest, { roleId, steps }: Change, list: PriceList): QuoteRequest | null => {
  const jobs = request.lines
    .filter((item) => isRemovable(item, roleId))
    .flatMap((item) => Array.from({ length: item.times }, () => ({ ...item, times: 1 })))
    .sort((one, other) => stepsOf(other, list) - stepsOf(one, list));
  const left = without(jobs, steps, list);
  return left && { ...request, lines: [...request.lines.filter((item) => !isRemovable(item, roleId)), ...left] };
};

/** The request after a change, as a visitor would fill it in; null where there is not so much to remove. */
export const changedRequest = (request: QuoteRequest, change: Change, list: PriceList): QuoteRequest | null => {
  if (change.direction === 'removed') return removed(request, change, list);
  const minutes = change.steps * list.billing.remote.increment;
  return { ...request, lines: [...request.lines, line({ roleId: change.roleId, minutes })] };
};

const cheapest = (request: QuoteRequest, list: PriceList): readonly TierId[] =>
  estimate(request, list).cheapest.tierIds;

/** The tiers that are the cheapest after a change; null where they are the same as before, or none is named. */
export const cheapestAfter = (
  request: QuoteRequest,
  change: Change,
  list: PriceList,
  before = cheapest(request, list),
): readonly TierId[] | null => {
  const changed = before.length > 0 && changedRequest(request, change, list);
  const after = changed ? cheapest(changed, list) : [];
  return after.length === 0 || after.join() === before.join() ? null : after;
};

/** The definition of `whatFlips`: tries every number of steps in turn, by estimates of whole requests. */
export const slowFlips = (request: QuoteRequest, list: PriceList, mostSteps: number): Flip[] => {
  const before = cheapest(request, list);
  const roles = [...new Set(request.lines.map(({ roleId }) => roleId))];
  const flipsAt = (roleId: RoleId, steps: number): Flip[] =>
    (['added', 'removed'] as const).flatMap((direction) => {
      const change = { roleId, direction, steps };
      const after = cheapestAfter(request, change, list, before);
      const minutes = (steps * list.billing.remote.increment) as Minutes;
      return after ? [{ ...change, minutes, cheapest: after }] : [];
    });
  const found = roles.flatMap((roleId) => {
    for (let steps = 1; steps <= mostSteps; steps += 1) {
      const flips = flipsAt(roleId, steps);
      if (flips.length > 0) return flips;
    }
    return [];
  });
  return found.sort((one, other) => one.steps - other.steps);
};
