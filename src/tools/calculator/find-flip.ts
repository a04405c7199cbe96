import { requestOf, type Scenario } from '../../estimate/index.ts';
import { isRuleError, whatFlips } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeFlip } from '../../words/describe-flip.ts';
import type { Words } from '../../words/words.ts';

/** The smallest change of work that makes another tier the cheapest, in a sentence, if there is any. */
export const findFlip = (scenario: Scenario, list: PriceList, words: Words): string | undefined => {
  const flips = whatFlips(requestOf(scenario), list);
  const [flip] = isRuleError(flips) ? [] : flips;
  return flip && describeFlip(flip, words);
};
