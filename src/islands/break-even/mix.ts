import { type RoleMinutes, requestLimits, shareMinutes, totalMinutes } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import { monthlyMinutes, type Scenario } from '../../share/index.ts';

/** What is drawn: one role, or all roles of the state in their proportion. */
export type View = RoleId | 'mix';

/** The monthly hours of every role, in the order of the list; a role without hours has 0. */
const hoursOf = ({ request }: Pick<Scenario, 'request'>, { roles }: PriceList): RoleMinutes[] =>
  roles.map(({ id }) => ({ roleId: id, minutes: monthlyMinutes(request.lines, id) }));

/** The roles that have hours. */
export const workOf = (state: Pick<Scenario, 'request'>, priceList: PriceList): RoleMinutes[] =>
  hoursOf(state, priceList).filter(({ minutes }) => minutes > 0);

/** What to draw until the visitor chooses: the mix where several roles have hours, else the one role that has, else the first. */
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
 * The proportion of a mix. Few hours cannot keep it: a mix that was made smaller and larger again keeps the proportion
 * that it had, until its hours come from elsewhere, as more hours than can be typed always do.
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

/** The example with the hours of its first role alone, as one remote job: a picture is easier to begin with than a mix. */
export const oneRole = (example: WorkedExample): WorkedExample => {
  const { lines } = example.request;
  const roleId = lines[0]?.roleId;
  if (roleId === undefined) return example;
  const minutes = monthlyMinutes(lines, roleId);
  return {
    ...example,
    request: { ...example.request, lines: [{ roleId, place: 'remote', minutes, times: 1, per: 'month' }] },
  };
};
