import type { RoleId } from '../../../../src/schema/identifier.ts';
import type { Minutes } from '../../../../src/schema/units.ts';
import type { PriceList } from '../schema/price-list.ts';

/** The work of one role in a month. */
export interface RoleMinutes {
  readonly roleId: RoleId;
  readonly minutes: Minutes;
}

/**
 * Deals out whole parts by weight, one at a time: each goes to the one that has the fewest for its weight, the first of
 * equals (the method of Webster and Sainte-Laguë). So nobody ever has fewer of more parts, and where the weights divide
 * the parts exactly, so does this.
 *
 * @param weights whole numbers, 0 or more, not all 0
 * @example [...dealOut([16, 5], 3)] // [1, 0], [1, 1], [2, 1]: what each has after one, two and three parts
 */
export function* dealOut(weights: readonly number[], parts: number): Generator<readonly number[], void> {
  const dealt = weights.map(() => 0);
  const isNeedier = (one: number, other: number): boolean =>
    (weights[one] ?? 0) * (2 * (dealt[other] ?? 0) + 1) > (weights[other] ?? 0) * (2 * (dealt[one] ?? 0) + 1);
  for (let part = 0; part < parts; part += 1) {
    const next = weights.reduce((best, _, index) => (isNeedier(index, best) ? index : best), 0);
    dealt[next] = (dealt[next] ?? 0) + 1;
    yield [...dealt];
  }
}

/**
 * Shares a time out over the roles of a mix, in whole remote billing steps; what is left of the last step is the shorter
 * for it.
 *
 * @param mix the roles, each with its weight in minutes; all 0 gives everything to the first
 * @returns the roles in the same order, together exactly `minutes`
 * @example shareMinutes([{ roleId: technician, minutes: 240 }, { roleId: engineer, minutes: 60 }], 75, priceList); // 60, 15
 */
export const shareMinutes = (
  mix: readonly RoleMinutes[],
  minutes: number,
  { billing: { remote } }: PriceList,
): RoleMinutes[] => {
  const steps = Math.ceil(minutes / remote.increment);
  const none = mix.map(() => 0);
  const [before = none, dealt = none] = [
    none,
    none,
    ...dealOut(
      mix.map((one) => one.minutes),
      steps,
    ),
  ].slice(-2);
  const short = steps * remote.increment - minutes;
  return mix.map(({ roleId }, role) => {
    const isLast = dealt[role] !== before[role];
    return { roleId, minutes: ((dealt[role] ?? 0) * remote.increment - (isLast ? short : 0)) as Minutes };
  });
};

/** How long the roles work together. */
export const totalMinutes = (mix: readonly RoleMinutes[]): Minutes =>
  mix.reduce((sum, { minutes }) => sum + minutes, 0) as Minutes;
