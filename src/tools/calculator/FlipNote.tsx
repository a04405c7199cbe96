import { useEffect, useState } from 'preact/hooks';
import { requestOf, type Scenario } from '../../estimate/index.ts';
import { type Flip, isRuleError, whatFlips } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeDuration, type Words } from '../../words/index.ts';

interface Props {
  readonly scenario: Scenario;
  readonly list: PriceList;
  readonly words: Words;
}

/** What was found for a scenario; no flip when no small change of work would alter the answer. */
interface Found {
  readonly scenario: Scenario;
  readonly flip: Flip | undefined;
}

/** The smallest change of work each month that makes another tier the cheapest, if there is any; work that is done once has none. */
const findFlip = (scenario: Scenario, list: PriceList): Flip | undefined => {
  if (scenario.lines.every(({ per }) => per === 'once')) return undefined;
  const flips = whatFlips(requestOf(scenario), list);
  return isRuleError(flips) ? undefined : flips[0];
};

const describeFlip = ({ direction, minutes, roleId, cheapest }: Flip, words: Words): string =>
  words.translator.count(`flip.${direction}`, cheapest.length, {
    duration: describeDuration(minutes, words),
    role: words.names.role(roleId),
    tiers: words.format.list(cheapest.map(words.names.tier)),
  });

/**
 * What would change the answer, in one sentence. It takes longer to find than all the amounts together, so it follows
 * after the paint; until then the sentence about the previous scenario keeps its place, invisible.
 */
export const FlipNote = ({ scenario, list, words }: Props) => {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFound({ scenario, flip: findFlip(scenario, list) }));
    return () => clearTimeout(timer);
  }, [scenario]);
  if (found?.flip === undefined) return null;
  return (
    <p class={found.scenario === scenario ? 'dw-flip-note' : 'dw-flip-note dw-outdated'}>
      {describeFlip(found.flip, words)}
    </p>
  );
};
