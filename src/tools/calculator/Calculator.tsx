import { useMemo } from 'preact/hooks';
import { type EstimateAction, scenarioOf, scenarioView } from '../../estimate/index.ts';
import type { Sender } from '../../outputs/output-context.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { CallAction } from '../frame/call-mode/call-props.ts';
import { ShareBar } from '../frame/share-bar/ShareBar.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { Result } from './Result.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { addButtonId } from './use-focus-after.ts';
import { WorkForm } from './WorkForm.tsx';

interface Props extends ToolProps {
  readonly presets: readonly JobPreset[];
  /** Who the estimate comes from, on paper and in mail. */
  readonly sender: Sender;
}

/** The calculator's own keys in call mode. */
const callActions = (isSplit: boolean, act: (action: EstimateAction) => void): readonly CallAction[] => [
  { key: 'a', label: 'scenario.a', run: () => act({ do: 'show', scenario: 'a' }) },
  {
    key: 'b',
    label: 'inCall.scenarioB',
    run: () => act(isSplit ? { do: 'show', scenario: 'b' } : { do: 'split' }),
  },
  { key: 'n', label: 'inCall.addLine', run: () => document.getElementById(addButtonId)?.click() },
];

const loadTable = () => import('./ScenarioTable.tsx').then(({ ScenarioTable }) => ScenarioTable);

/** The price calculator: lines of work in, every tier side by side out. */
export const Calculator = (props: Props) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const { state, estimate, words, context, act } = tool;
  const { active } = state;
  const view = useMemo(
    () => scenarioView(scenarioOf(estimate, active), estimate, context),
    [estimate, active, context],
  );
  const isSplit = estimate.other !== undefined;
  return (
    <ToolFrame
      tool={tool}
      answer={view.headline}
      withWork
      showsDifference
      shownFields={['a.', 'b.', 'line.']}
      actions={callActions(isSplit, act)}
    >
      <ScenarioBar active={active} isSplit={isSplit} translator={words.translator} act={act} />
      <WorkForm tool={tool} presets={props.presets} />
      <Result tool={tool} view={view} />
      {isSplit && (
        <LazyPart load={loadTable} words={words} with={(all) => ({ estimate, context: { ...context, words: all } })} />
      )}
      <ShareBar tool={tool} sender={props.sender} />
    </ToolFrame>
  );
};
