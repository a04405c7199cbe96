import { type Estimate, monthlyMinutes, type Scenario } from '../../estimate/index.ts';
import { type RoleMinutes, requestLimits, shareMinutes, totalMinutes } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** What is drawn: one role, or all roles of the estimate in proportion to their hours. */
export type View = RoleId | 'mix';

/** The monthly hours of every role, in the order of the list; a role without hours has 0. */
const hoursOf = ({ lines }: Pick<Scenario, 'lines'>, { roles }: PriceList): RoleMinutes[] =>
  roles.map(({ id }) => ({ roleId: id, minutes: monthlyMinutes(lines, id) }));

/** The roles that have hours. */
export const workOf = (scenario: Pick<Scenario, 'lines'>, priceList: PriceList): RoleMinutes[] =>
  hoursOf(scenario, priceList).filter(({ minutes }) => minutes > 0);

/**
 * What to draw until the visitor chooses: the mix when several roles have hours, otherwise the only role that has,
 * otherwise the first.
 */
export const viewOf = (work: readonly RoleMinutes[], { roles }: PriceList): View => {
  const [only = roles[0]?.id ?? 'mix'] = work.map(({ roleId }) => roleId);
  return work.length > 1 ? 'mix' : only;
};

const isSame = (one: readonly RoleMinutes[], other: readonly RoleMinutes[]): boolean => {
  const shown = (mix: readonly RoleMinutes[]) =>
    mix
      .filter(({ minutes }) => minutes > 0)
      .map(({ roleId, minutes }) => `${roleId} ${minutes}`)
      .join();
  return shown(one) === shown(other);
};

/**
 * The proportion of a mix. Rounding loses it when there are few hours, so a mix that is made smaller and larger again
 * keeps the proportion that it had, until its hours come from elsewhere. More hours than can be typed always come
 * from elsewhere.
 */
export const proportionOf = (
  work: readonly RoleMinutes[],
  before: readonly RoleMinutes[],
  priceList: PriceList,
): readonly RoleMinutes[] => {
  const minutes = totalMinutes(work);
  const isTyped = before.length > 0 && minutes <= requestLimits.minutes;
  return isTyped && isSame(shareMinutes(before, minutes, priceList), work) ? before : work;
};

/**
 * The example with the hours of its first role alone, as one remote job: one role is easier to begin with than a mix.
 */
export const oneRole = (example: Estimate): Estimate => {
  const [first] = example.lines;
  if (first === undefined) return example;
  const minutes = monthlyMinutes(example.lines, first.roleId);
  return { ...example, lines: [{ id: 0, roleId: first.roleId, place: 'remote', minutes, times: 1, per: 'month' }] };
};
