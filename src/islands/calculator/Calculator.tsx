import { useMemo, useReducer, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/message-key.ts';
import { makeWords } from '../../i18n/words.ts';
import { quote } from '../../rules/index.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import { CallMode } from '../call-mode/CallMode.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { linkContextOf } from '../link/link-context.ts';
import { useLink } from '../link/use-link.ts';
import { callActions } from './call-actions.ts';
import { Result } from './Result.tsx';
import { readScenarios } from './read-scenarios.ts';
import { ScenarioBar } from './ScenarioBar.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';
import { activeHistory, reduceScenarios, type ScenarioAction, startScenarios } from './scenarios.ts';
import { useLast } from './use-last.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props {
  readonly language: Language;
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
  readonly priceList: PriceList;
  readonly presets: readonly JobPreset[];
  /** What the page opens with, marked as an example. */
  readonly example: WorkedExample;
}

/** The price calculator: lines of work in, every tier side by side out. */
export const Calculator = ({ language, messages, priceList, presets, example }: Props) => {
  const words = useMemo(() => makeWords(language, messages, priceList), []);
  const context = useMemo(() => linkContextOf(priceList, example), []);
  const [scenarios, dispatch] = useReducer(reduceScenarios, context.fallback, startScenarios);
  const [origin, setOrigin] = useState<'example' | 'link' | 'visitor'>('example');
  const { state, active, problems } = useMemo(() => readScenarios(scenarios, priceList), [scenarios]);
  const shown = useLast(active, context.fallback);
  const estimate = useMemo(() => quote(shown.request, priceList), [shown]);

  const act = (action: ScenarioAction) => {
    setOrigin('visitor');
    dispatch(action);
  };
  const linkProblems = useLink(context, state, origin === 'visitor', (opened) => {
    setOrigin('link');
    dispatch({ do: 'open', state: opened });
  });

  return (
    <div class="dw-calculator not-content">
      <CallMode
        state={state}
        priceList={priceList}
        words={words}
        withWork
        actions={callActions(scenarios.b !== null, words.translator, act)}
      />
      <LinkNotice problems={linkProblems} translator={words.translator} />
      <ScenarioBar active={scenarios.active} isSplit={scenarios.b !== null} translator={words.translator} act={act} />
      <WorkForm
        key={scenarios.active}
        history={activeHistory(scenarios)}
        problems={problems}
        presets={presets}
        priceList={priceList}
        words={words}
        act={act}
      />
      <Result
        estimate={estimate}
        scenario={shown}
        priceList={priceList}
        isExample={origin === 'example'}
        isStale={problems.length > 0}
        words={words}
      />
      {scenarios.tools?.holidays && shown.reportedAt && (
        <p class="dw-hint">
          {words.translator.text('result.holidaysCount', { country: words.format.country(scenarios.tools.holidays) })}
        </p>
      )}
      {state?.other && <ScenarioTable state={state} priceList={priceList} words={words} />}
    </div>
  );
};
