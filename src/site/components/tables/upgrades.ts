import { breakEven, isRuleError } from '../../../rules/index.ts';
import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { PriceList } from '../../../schema/price-list.ts';

/** A step to a dearer level: from how many minutes a month it pays off, for each role in the order of the list. */
export interface Upgrade {
  readonly from: ContractTier;
  readonly to: ContractTier;
  readonly points: readonly ReturnType<typeof breakEven>[];
}

const isCode = (point: ReturnType<typeof breakEven>, code: string): boolean =>
  isRuleError(point) && point.code === code;

/**
 * The steps from each level to a dearer one, and whether there are steps of which that cannot be said, because their fees count what a
 * visitor fills in.
 *
 * @example upgradesOf(priceList).upgrades[0] // from no contract to Standard: 870 minutes of a technician
 */
export const upgradesOf = (list: PriceList): { upgrades: readonly Upgrade[]; leavesOut: boolean } => {
  const steps = list.tiers.flatMap((from) =>
    list.tiers
      .filter((to) => to !== from)
      .map((to) => ({ from, to, points: list.roles.map(({ id }) => breakEven(list, from.id, to.id, id, 'remote')) })),
  );
  const isWith = (code: string) => (step: Upgrade) => step.points.some((point) => isCode(point, code));
  return {
    upgrades: steps.filter((step) => !isWith('notAnUpgrade')(step) && !isWith('feeNotKnown')(step)),
    leavesOut: steps.some(isWith('feeNotKnown')),
  };
};
