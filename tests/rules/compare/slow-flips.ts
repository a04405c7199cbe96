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

/** The tiers that are the cheapest after a change; null where they are the same as before, or none is named. */
export const cheapestAfter = (request: QuoteRequest, change: Change, list: PriceList): readonly TierId[] | null => {
  const changed = changedRequest(request, change, list);
  const before = estimate(request, list).cheapest.tierIds;
  const after = changed ? estimate(changed, list).cheapest.tierIds : [];
  return before.length === 0 || after.length === 0 || after.join() === before.join() ? null : after;
};

const flipsAt = (request: QuoteRequest, roleId: RoleId, steps: number, list: PriceList): Flip[] =>
  (['added', 'removed'] as const).flatMap((direction) => {
    const change = { roleId, direction, steps };
    const cheapest = cheapestAfter(request, change, list);
    return cheapest ? [{ ...change, minutes: (steps * list.billing.remote.increment) as Minutes, cheapest }] : [];
  });

/** The definition of `whatFlips`: tries every number of steps in turn, by estimates of whole requests. */
export const slowFlips = (request: QuoteRequest, list: PriceList, mostSteps: number): Flip[] => {
  const roles = [...new Set(request.lines.map(({ roleId }) => roleId))];
  const found = roles.flatMap((roleId) => {
    for (let steps = 1; steps <= mostSteps; steps += 1) {
      const flips = flipsAt(request, roleId, steps, list);
      if (flips.length > 0) return flips;
    }
    return [];
  });
  return found.sort((one, other) => one.steps - other.steps);
};
