import type { Need } from '../rules/index.ts';
import type { SharedValues } from './fields/shared-fields.ts';

type Needing = Pick<SharedValues, 'needs'>;

/** The first need of a kind; an old link can hold two, of which only the first has a field. */
export const firstNeed = ({ needs = [] }: Needing, kind: Need['kind']): Need | undefined =>
  needs.find((need) => need.kind === kind);

/**
 * Replaces the needs that match `isSame` with another one; null removes them.
 *
 * @example withNeed(estimate, ({ kind }) => kind === 'weekendHelp', { kind: 'weekendHelp' })
 */
export const withNeed = <Whole extends Needing>(
  { needs: before = [], ...rest }: Whole,
  isSame: (need: Need) => boolean,
  need: Need | null,
): Whole => {
  const first = before.findIndex(isSame);
  const at = first < 0 ? before.length : first;
  const others = (part: readonly Need[]) => part.filter((one) => !isSame(one));
  const needs = [...others(before.slice(0, at)), ...(need ? [need] : []), ...others(before.slice(at))];
  return (needs.length > 0 ? { ...rest, needs } : rest) as Whole;
};
