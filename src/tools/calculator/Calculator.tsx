import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  billView,
  type ReportView,
  reportView,
  scenarioName,
  scenarioOf,
  type TierView,
} from '../../estimate/index.ts';
import type { Sender } from '../../outputs/output-context.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import { Pills } from '../../ui/fields/Pills.tsx';
import { DeferredPart } from '../../ui/lazy/DeferredPart.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { withPageTexts } from '../../ui/lazy/lazy-words.ts';
import type { Words } from '../../words/index.ts';
import { AnswerPanel } from '../frame/answer/AnswerPanel.tsx';
import { PeriodChoice } from '../frame/answer/PeriodChoice.tsx';
import { TierFigures } from '../frame/answer/TierFigures.tsx';
import { firstSteps } from '../frame/first-steps.ts';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, type Tool, useTool, withWords } from '../frame/use-tool.ts';
import { useReceivedLink } from './use-received-link.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props extends ToolProps {
  readonly presets: readonly JobPreset[];
  /** Who the estimate comes from, on paper and in mail. */
  readonly sender: Sender;
  /** The details of the example, rendered with the page. */
  readonly details?: ComponentChildren;
}

interface DeadlineProps {
  readonly tierId: TierView['id'];
  readonly report: ReportView | null;
  readonly words: Words;
}

/** When somebody answers at the latest, and when they are there, after the report of an estimate. */
const TierDeadlines = ({ tierId, report, words }: DeadlineProps) => {
  const moments = report?.tiers.find(({ id }) => id === tierId);
  if (moments === undefined) return null;
  return (
    <>
      {report?.promises.map((promise) => (
        <span key={promise} class="dw-subtext">
          {words.translator.text(`answer.${promise}`, { moment: moments[promise].text })}
        </span>
      ))}
    </>
  );
};

/** Which of two scenarios the form and the answer show. */
const ScenarioChoice = ({ tool: { state, estimate, words, act } }: { readonly tool: Tool }) => (
  <Pills
    legend={words.translator.text('scenario.legend')}
    name="scenario"
    choices={['a', 'b']}
    chosen={state.active}
    textOf={(id) => scenarioName(estimate, id, words)}
    choose={(scenario) => act({ do: 'show', scenario })}
  />
);

const loadActions = () => import('./call-actions.ts').then(({ callActions }) => callActions);
const loadNotes = withPageTexts(() => import('./at-once.ts').then(({ notes }) => notes));
const loadReceived = () => import('./Received.tsx');
const loadDetails = () => import('./Details.tsx').then(({ Details }) => Details);

/** The price calculator: lines of work in, every tier side by side out. */
export const Calculator = ({ presets, sender, details, ...props }: Props) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const { state, estimate, words, context } = tool;
  const { active } = state;
  const { text } = words.translator;
  const scenario = scenarioOf(estimate, active);
  const bill = useMemo(() => billView(scenario, estimate, context), [estimate, active, context]);
  const report = reportView(scenario, estimate, context);
  const isSplit = estimate.other !== undefined;
  const { isReceived, isFolded, setFolded } = useReceivedLink(tool);
  const answer = (
    <AnswerPanel
      tool={tool}
      heading={text('result.heading')}
      above={isSplit && <ScenarioChoice tool={tool} />}
      period={<PeriodChoice tool={tool} bill={bill} />}
      example={state.origin === 'example' && text('result.example')}
      headline={bill.headline}
      error={bill.error}
      isWhole={isFolded}
      figures={
        <TierFigures
          bill={bill}
          words={words}
          also={(tierId) => <TierDeadlines tierId={tierId} report={report} words={words} />}
        />
      }
    >
      <LazyPart
        isOptional={!bill.isOfMeeting}
        load={loadNotes}
        words={words}
        with={(all) => ({ tool: withWords(tool, all), scenario, bill })}
      />
    </AnswerPanel>
  );
  return (
    <ToolFrame
      tool={tool}
      spoken={bill.headline}
      withWork
      showsDifference
      shownFields={['a.', 'b.', 'line.', 'waiting.']}
      loadActions={loadActions}
      answer={answer}
      isAnswerFirst={isFolded}
      below={
        <DeferredPart
          rendered={details}
          isCurrent={tool.isAsRendered}
          load={loadDetails}
          words={words}
          with={(all) => ({ tool: withWords(tool, all), sender })}
        />
      }
    >
      {isReceived && (
        <LazyPart
          load={loadReceived}
          words={words}
          with={(all) => ({ tool: withWords(tool, all), isFolded, setFolded })}
        />
      )}
      {!isFolded && <WorkForm tool={tool} presets={presets} />}
    </ToolFrame>
  );
};

Calculator.firstSteps = (props: Props) =>
  firstSteps(
    props,
    ({ estimate, context }) => billView(estimate, estimate, context),
    ({ estimate, context }) => reportView(estimate, estimate, context),
  );
