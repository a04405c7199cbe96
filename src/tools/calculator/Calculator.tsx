import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { billView, reportView, scenarioName, scenarioOf } from '../../estimate/index.ts';
import type { Sender } from '../../outputs/output-context.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { DeferredPart } from '../../ui/lazy/DeferredPart.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { AnswerPanel } from '../frame/answer/AnswerPanel.tsx';
import { PeriodChoice } from '../frame/answer/PeriodChoice.tsx';
import { TierFigures } from '../frame/answer/TierFigures.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { TierDeadlines } from './TierDeadlines.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props extends ToolProps {
  readonly presets: readonly JobPreset[];
  /** Who the estimate comes from, on paper and in mail. */
  readonly sender: Sender;
  /** The details of the example, rendered with the page. */
  readonly details?: ComponentChildren;
}

const loadActions = () => import('./call-actions.ts').then(({ callActions }) => callActions);
const loadFlip = () => import('./FlipNote.tsx').then(({ FlipNote }) => FlipNote);
const loadMisses = () => import('./CheaperMisses.tsx').then(({ CheaperMisses }) => CheaperMisses);
const loadNames = () => import('./ScenarioNames.tsx').then(({ ScenarioNames }) => ScenarioNames);
const loadDetails = () => import('./Details.tsx').then(({ Details }) => Details);

/** The price calculator: lines of work in, every tier side by side out. */
export const Calculator = ({ presets, sender, details, ...props }: Props) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const { state, estimate, list, words, context, act } = tool;
  const { active } = state;
  const { text } = words.translator;
  const scenario = scenarioOf(estimate, active);
  const bill = useMemo(() => billView(scenario, estimate, context), [estimate, active, context]);
  const report = reportView(scenario, estimate, context);
  const [example] = useState(estimate);
  const isSplit = estimate.other !== undefined;
  const noteFocus = useFocusAfter(state);
  const splitOrJoin = () => {
    const action = { do: isSplit ? 'join' : 'split' } as const;
    noteFocus(action);
    act(action);
  };
  const answer = (
    <AnswerPanel
      tool={tool}
      heading={text('result.heading')}
      above={isSplit && <ScenarioChoice tool={tool} />}
      example={state.origin === 'example' && text('result.example')}
      headline={bill.headline}
      error={bill.error}
      figures={
        <TierFigures
          bill={bill}
          words={words}
          also={(tierId) => <TierDeadlines tierId={tierId} report={report} words={words} />}
        />
      }
    >
      <PeriodChoice tool={tool} bill={bill} />
      {/* What would change the cheapest of all is irrelevant when needs decide, or an offer is cheaper. */}
      {bill.isOfMeeting && <LazyPart load={loadMisses} words={words} with={(all) => ({ bill, words: all })} />}
      {!bill.isOfMeeting && !bill.isOfferCheapest && (
        <LazyPart isOptional load={loadFlip} words={words} with={(all) => ({ scenario, list, words: all })} />
      )}
      {isSplit && <LazyPart load={loadNames} words={words} with={(all) => ({ tool: { ...tool, words: all } })} />}
      <div class="dw-buttons">
        <ActionButton onClick={splitOrJoin}>
          {text(isSplit ? 'scenario.join' : 'scenario.split', { name: scenarioName(estimate, 'b', words) })}
        </ActionButton>
      </div>
    </AnswerPanel>
  );
  return (
    <ToolFrame
      tool={tool}
      spoken={bill.headline}
      withWork
      showsDifference
      shownFields={['a.', 'b.', 'line.']}
      loadActions={loadActions}
      answer={answer}
      below={
        <DeferredPart
          rendered={details}
          isCurrent={estimate === example}
          load={loadDetails}
          words={words}
          with={(all) => ({ tool: { ...tool, words: all, context: { ...context, words: all } }, sender })}
        />
      }
    >
      <WorkForm tool={tool} presets={presets} />
    </ToolFrame>
  );
};
