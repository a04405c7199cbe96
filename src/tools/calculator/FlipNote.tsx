import { useEffect, useState } from 'preact/hooks';
import { requestOf, type Scenario } from '../../estimate/index.ts';
import { type Flip, flipSearch, isRuleError } from '../../rules/index.ts';
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

/** Milliseconds after which the search lets the page go on. */
const longestTask = 8;

/** Looks for the smallest change of work each month that makes another tier the cheapest, with pauses; gives back what ends it. */
const findFlip = (scenario: Scenario, list: PriceList, show: (flip: Flip | undefined) => void): (() => void) => {
  const search = flipSearch(requestOf(scenario), list);
  const goOn = (): void => {
    const until = performance.now() + longestTask;
    let step = search.next();
    while (!step.done && performance.now() < until) step = search.next();
    if (!step.done) timer = setTimeout(goOn);
    else show(isRuleError(step.value) ? undefined : step.value[0]);
  };
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);
};

/** Work that is done once has no such change. */
const isOnce = ({ lines }: Scenario): boolean => lines.every(({ per }) => per === 'once');

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
    const show = (flip: Flip | undefined) => setFound({ scenario, flip });
    return isOnce(scenario) ? show(undefined) : findFlip(scenario, list, show);
  }, [scenario]);
  if (found?.flip === undefined) return null;
  return (
    <p class={found.scenario === scenario ? 'dw-flip-note' : 'dw-flip-note dw-outdated'}>
      {describeFlip(found.flip, words)}
    </p>
  );
};
