import type { JobPreset } from '../../schema/job-presets.ts';
import { CallMode } from '../call-mode/CallMode.tsx';
import { LaterPart } from '../later/LaterPart.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import type { ToolProps } from '../pinned/on-list-of-link.tsx';
import { ShareBar } from '../share-bar/ShareBar.tsx';
import type { Sender } from '../share-bar/tool.ts';
import { callActions } from './call-actions.ts';
import { Result } from './Result.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { activeHistory, canUndo } from './scenarios.ts';
import { useCalculator } from './use-calculator.ts';
import { WorkForm } from './WorkForm.tsx';

export interface CalculatorProps extends ToolProps {
  readonly presets: readonly JobPreset[];
  /** Who the estimate comes from, on paper and in mail. */
  readonly sender: Sender;
}

const loadPending = () => import('../pinned/PendingNotice.tsx').then(({ PendingNotice }) => PendingNotice);
const loadPinned = () => import('../pinned/PinnedNotice.tsx').then(({ PinnedNotice }) => PinnedNotice);
const loadTable = () => import('./ScenarioTable.tsx').then(({ ScenarioTable }) => ScenarioTable);

/** The price calculator: lines of work in, every tier side by side out. */
export const Calculator = (props: CalculatorProps) => {
  const { priceList, presets } = props;
  const calculator = useCalculator(props);
  const { scenarios, act, opened, list, words, state, problems, shown, linkProblems, useCurrent } = calculator;
  const { pending, receive } = opened;
  if (pending)
    return (
      <LaterPart load={loadPending} words={words} with={(all) => ({ pending, words: all, receive, useCurrent })} />
    );
  return (
    <div class="dw-calculator not-content">
      <CallMode
        state={state}
        priceList={list}
        words={words}
        withWork
        actions={callActions(scenarios.b !== null, act)}
      />
      <LinkNotice problems={linkProblems} words={words} />
      {(list !== priceList || calculator.tookOver) && (
        <LaterPart
          load={loadPinned}
          words={words}
          with={(all) => ({
            scenario: shown,
            list,
            current: priceList,
            words: all,
            useCurrent: () => state && useCurrent(state),
            undo: () => act({ do: 'back' }),
          })}
        />
      )}
      <ScenarioBar active={scenarios.active} isSplit={scenarios.b !== null} translator={words.translator} act={act} />
      <WorkForm
        key={scenarios.active}
        history={activeHistory(scenarios)}
        canUndo={canUndo(scenarios)}
        problems={problems}
        presets={presets}
        priceList={list}
        words={words}
        act={act}
      />
      <Result
        estimate={calculator.estimate}
        scenario={shown}
        priceList={list}
        isExample={calculator.origin === 'example'}
        isStale={problems.length > 0}
        words={words}
      />
      {scenarios.tools?.holidays && shown.reportedAt && (
        <p class="dw-hint">
          {words.translator.text('result.holidaysCount', { country: words.format.country(scenarios.tools.holidays) })}
        </p>
      )}
      {state?.other && (
        <LaterPart load={loadTable} words={words} with={(all) => ({ state, priceList: list, words: all })} />
      )}
      <ShareBar state={calculator.shownState} list={list} sender={props.sender} words={words} />
    </div>
  );
};
