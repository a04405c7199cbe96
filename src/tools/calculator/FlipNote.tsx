import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../estimate/index.ts';
import type { Flip } from '../../rules/index.ts';
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
    let isWanted = true;
    import('./find-flip.ts').then(
      ({ findFlip }) => isWanted && setFound({ scenario, flip: findFlip(scenario, list) }),
      // The answer is complete without it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [scenario]);
  if (found?.flip === undefined) return null;
  return (
    <p class={found.scenario === scenario ? 'dw-flip-note' : 'dw-flip-note dw-flip-note-outdated'}>
      {describeFlip(found.flip, words)}
    </p>
  );
};
