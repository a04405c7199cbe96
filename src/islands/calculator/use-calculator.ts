import { useMemo, useReducer, useState } from 'preact/hooks';
import { makeWords } from '../../i18n/words.ts';
import { quote } from '../../rules/index.ts';
import type { EstimateState, LinkProblem } from '../../share/index.ts';
import { useKeptDraft } from '../kept-draft/use-kept-draft.ts';
import { linkContextOf } from '../link/link-context.ts';
import { useLink } from '../link/use-link.ts';
import { takeOver } from '../pinned/take-over.ts';
import { useOpenedLink } from '../pinned/use-opened-link.ts';
import type { CalculatorProps } from './Calculator.tsx';
import { readScenarios } from './read-scenarios.ts';
import { reduceScenarios, type ScenarioAction, startScenarios } from './scenarios.ts';
import { useLast } from './use-last.ts';

/** Where the figures on the screen came from. */
type Origin = 'example' | 'link' | 'visitor';

/** All that the calculator knows: the forms and what they hold, the price list and its estimate, and what can be done. */
export const useCalculator = ({ language, messages, laterTexts, priceList, otherLists, example }: CalculatorProps) => {
  const context = useMemo(() => linkContextOf(priceList, example, otherLists), []);
  const [scenarios, dispatch] = useReducer(reduceScenarios, context.fallback, (state) =>
    startScenarios(state, language),
  );
  const [origin, setOrigin] = useState<Origin>('example');
  const [linkProblems, setLinkProblems] = useState<readonly LinkProblem[]>([]);
  const [tookOver, setTookOver] = useState(false);

  const act = (action: ScenarioAction) => {
    setOrigin('visitor');
    dispatch(action);
  };
  const opened = useOpenedLink(priceList, otherLists, ({ state, problems }) => {
    setOrigin('link');
    setLinkProblems(problems);
    setTookOver(false);
    dispatch({ do: 'open', state });
  });
  const list = opened.listOf(scenarios.list);
  const words = useMemo(() => makeWords(language, messages, list, laterTexts), [list]);
  const { state, active, problems } = useMemo(() => readScenarios(scenarios, list), [scenarios, list]);
  const shown = useLast(active, context.fallback);
  const shownState = useLast(state, context.fallback);
  const estimate = useMemo(() => quote(shown.request, list), [shown, list]);
  useLink(context, state, origin === 'visitor' && opened.pending === null, opened.receive);
  useKeptDraft(scenarios, state !== null, list, (drafts) => act({ do: 'restore', ...drafts }));

  const useCurrent = (from: EstimateState, told: readonly LinkProblem[] = []) => {
    const link = takeOver(from, priceList, context);
    opened.show({ ...link, problems: [...told, ...link.problems] });
    setOrigin('visitor');
    setTookOver(list !== priceList);
  };

  return {
    scenarios,
    act,
    opened,
    list,
    words,
    state,
    problems,
    shown,
    shownState,
    estimate,
    origin,
    linkProblems,
    tookOver,
    useCurrent,
  };
};
