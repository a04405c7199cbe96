import type { RoleId } from '../../schema/identifier.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { lengthToTakeOff } from '../pricing/concepts/billing-rules.ts';
import { pricesTogether } from '../pricing/concepts/shared-month.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';
import { bendsCosts, flipByShortening } from './by-trial.ts';
import { type Flip, flipAt, type Paused, type Situation } from './flip.ts';
import { type RemovableLine, takeWorkOff } from './take-work-off.ts';

/** By itself or, where months share the price of work, together with other lines. */
const isPriced = (line: number, { tiers }: QuoteAmounts): boolean =>
  tiers.every((tier) => tier.lines[line]?.amount !== null || pricesTogether(line, tier));

/** The priced remote lines of a role each month, the longest jobs first. */
const removableLines = (roleId: RoleId, { request, now, priceList }: Situation): RemovableLine[] =>
  now.lines
    .flatMap(({ billed }, index) => {
      const item = request.lines[index];
      const isRemovable = item?.roleId === roleId && item.place === 'remote' && item.per === 'month';
      return isRemovable && isPriced(index, now)
        ? [{ item, index, billed: lengthToTakeOff(billed, item, priceList) }]
        : [];
    })
    .toSorted((one, other) => other.billed - one.billed);

/** How many steps can be taken off: all there are, unless no priced work were left to compare the tiers by. */
const stepsIn = (lines: readonly RemovableLine[], { priceList, now }: Situation): number => {
  const steps = lines.reduce(
    (sum, { item, billed }) => sum + item.times * (billed / priceList.billing.remote.increment),
    0,
  );
  const priced = now.lines.filter((_, index) => isPriced(index, now));
  return priced.length > lines.length ? steps : steps - 1;
};

/**
 * The fewest steps that change the cheapest tiers when they are taken off the role's remote work each month.
 *
 * @param most the number of steps beyond which nothing is looked for
 */
export function* flipByRemoving(roleId: RoleId, situation: Situation, most: number): Paused<Flip | null | RuleError> {
  const lines = removableLines(roleId, situation);
  const bound = Math.min(most, stepsIn(lines, situation));
  if (bendsCosts(situation.priceList, situation.request))
    return yield* flipByShortening(roleId, lines, bound, situation);
  let steps = 0;
  for (const totals of takeWorkOff(lines, situation)) {
    steps += 1;
    if (steps > bound) return null;
    if (isRuleError(totals)) return totals;
    const flip = flipAt({ roleId, direction: 'removed', steps }, totals, situation);
    if (flip) return flip;
  }
  return null;
}
