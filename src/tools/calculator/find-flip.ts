import { requestOf, type Scenario } from '../../estimate/index.ts';
import { type Flip, isRuleError, whatFlips } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** The smallest change of work that makes another tier the cheapest, if there is any. */
export const findFlip = (scenario: Scenario, list: PriceList): Flip | undefined => {
  const flips = whatFlips(requestOf(scenario), list);
  return isRuleError(flips) ? undefined : flips[0];
};
