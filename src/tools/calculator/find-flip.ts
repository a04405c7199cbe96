import { requestOf, type Scenario } from '../../estimate/index.ts';
import { type Flip, isRuleError, whatFlips } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeDuration, type Words } from '../../words/index.ts';

const describeFlip = ({ direction, minutes, roleId, cheapest }: Flip, words: Words): string =>
  words.translator.count(`flip.${direction}`, cheapest.length, {
    duration: describeDuration(minutes, words),
    role: words.names.role(roleId),
    tiers: words.format.list(cheapest.map(words.names.tier)),
  });

/** The smallest change of work that makes another tier the cheapest, in a sentence, if there is any. */
export const findFlip = (scenario: Scenario, list: PriceList, words: Words): string | undefined => {
  const flips = whatFlips(requestOf(scenario), list);
  const [flip] = isRuleError(flips) ? [] : flips;
  return flip && describeFlip(flip, words);
};
