import type { ComponentChildren } from 'preact';
import { type MutableRef, useEffect, useRef, useState } from 'preact/hooks';
import { closedDaysText } from '../../estimate/index.ts';
import type { History, PromiseHistory } from '../../rules/index.ts';
import type { RoleId, TierId } from '../../schema/identifier.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { loadStyle } from '../../ui/lazy/load-style.ts';
import type { Words } from '../../words/index.ts';
import { PartFields } from '../frame/contract/PartFields.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { FailureNote } from './FailureNote.tsx';
import { FigureParts } from './FigureParts.tsx';
import { HistoryAnswer, headlineOf, summaryOf } from './HistoryAnswer.tsx';
import { HoursSection } from './HoursSection.tsx';
import type { HistorySource } from './history-source.ts';
import { agreedTexts } from './history-terms.ts';
import workStyle from './history-work.css?url';
import { LeadsOn } from './LeadsOn.tsx';
import { MeaningPanel } from './MeaningPanel.tsx';
import { MonthSection } from './MonthSection.tsx';
import type { HistoryMapping, HistoryProgress } from './mapping.ts';
import { PromisesSection } from './PromisesSection.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { RowsBehind } from './RowsBehind.tsx';
import { hasQuestions, openQuestionsOf, type Reading } from './reading.ts';
import type { HistoryFigure } from './rows-behind.ts';
import { SetAsideSection } from './SetAsideSection.tsx';
import type { HistorySession } from './session.ts';
import { ThenSection } from './ThenSection.tsx';
import { TotalsSection } from './TotalsSection.tsx';
import { useHistory } from './use-history.ts';

interface Props {
  /** With the texts that are loaded on demand. */
  readonly tool: Tool;
  readonly source: HistorySource;
  /** Who does the work of the example. */
  readonly exampleRoles: readonly RoleId[];
  readonly calculator: string | undefined;
  /** What is copied in a call, once there are figures. */
  readonly summary: MutableRef<string | null>;
  /** Forgets the file. */
  remove(): void;
}

/** How far the reading is, and a button to stop it. */
const Progress = ({
  progress,
  words,
  stop,
}: {
  readonly progress: HistoryProgress;
  readonly words: Words;
  stop(): void;
}) => {
  const { translator, format } = words;
  const { rows, bytes, totalBytes } = progress;
  const percent = totalBytes > 0 ? Math.min(100, Math.round((bytes / totalBytes) * 100)) : 0;
  return (
    <div class="dw-history-progress">
      <label for="history-progress">
        {translator.count('history.progress', rows, { count: format.number(rows), percent })}
      </label>
      <progress id="history-progress" max={100} value={percent} />
      <button type="button" onClick={stop}>
        {translator.text('history.stop')}
      </button>
    </div>
  );
};

interface ResultProps extends Pick<Props, 'tool' | 'calculator'> {
  readonly session: HistorySession;
  readonly reading: Reading;
  readonly history: History;
  change(mapping: HistoryMapping): void;
}

/** Draws sections one after the other, so that the page answers in between. */
const InTurn = ({ children }: { readonly children: readonly ComponentChildren[] }) => {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= children.length) return;
    const next = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(next);
  }, [drawn, children.length]);
  return <>{children.slice(0, drawn)}</>;
};

/** Everything that the file comes to. */
const Results = ({ session, reading, history, tool, calculator, change }: ResultProps) => {
  const { words } = tool;
  const { mapping } = reading;
  const { status } = tool.context.holidays;
  const shared = { history, words };
  const isShared = (id: TierId) => history.tiers.some((tier) => tier.tierId === id && tier.isShared);
  const rowsBehind = (figure: HistoryFigure, tierId: TierId, against?: PromiseHistory['against']) => (
    <RowsBehind
      session={session}
      figure={figure}
      tierId={tierId}
      isShared={isShared(tierId)}
      tool={tool}
      {...(against && { against })}
    />
  );
  const parts = (tierId: TierId, month?: number) => (
    <FigureParts
      session={session}
      tierId={tierId}
      {...(month !== undefined && { month })}
      isShared={isShared(tierId)}
      tool={tool}
      rows={month === undefined ? history.rows : (history.rowsByMonth[month] ?? 0)}
    />
  );
  return (
    <InTurn>
      <TotalsSection {...shared} reading={reading} agreed={agreedTexts(tool)} behind={parts} />
      <MonthSection {...shared} behind={parts} />
      {history.billedThen && <ThenSection {...shared} billedThen={history.billedThen} rowsBehind={rowsBehind} />}
      <PromisesSection
        {...shared}
        basis={`${words.translator.text('clock.zone', { zone: tool.list.zone })} ${closedDaysText(tool.estimate, tool.context)}`}
        areDaysKnown={status === 'none' || status === 'loaded'}
        rowsBehind={rowsBehind}
      />
      <HoursSection {...shared} rowsBehind={rowsBehind} />
      <SetAsideSection
        session={session}
        setAside={history.setAside}
        words={words}
        repeatDates={mapping.repeatsDates ? undefined : () => change({ ...mapping, repeatsDates: true })}
      />
      <LeadsOn session={session} history={history} tool={tool} calculator={calculator} />
    </InTurn>
  );
};

/** What is new, in a sentence: what is asked still, or what it comes to. */
const spokenOf = (reading: Reading, history: History | null, words: Words): string => {
  const open = openQuestionsOf(reading);
  if (open > 0) return words.translator.count('history.ask.left', open);
  return history ? headlineOf(history, words) : '';
};

/** Moves the focus on from what was handed over: to the first question, or else to the answer. Who went elsewhere meanwhile stays there. */
const useFocus = (reading: Reading | null, history: History | null, { isRestored }: HistorySource): void => {
  const isMoved = useRef(isRestored === true);
  useEffect(() => {
    if (isMoved.current || reading === null) return;
    const target = document.getElementById(hasQuestions(reading) ? 'history-questions' : 'answer-heading');
    if (target === null || !(hasQuestions(reading) || history)) return;
    isMoved.current = true;
    if (document.activeElement?.matches('body, .dw-history-start *')) {
      target.tabIndex = -1;
      target.focus();
    }
  }, [reading, history]);
};

/** A file that was handed over: how it is read, what it asks, and what its work would have cost. */
const HistoryWork = ({ tool, source, exampleRoles, calculator, summary, remove }: Props) => {
  const { words } = tool;
  const isExample = source.content === null;
  const work = useHistory(source, exampleRoles, tool);
  const { session, reading, history, isCurrent, progress, failure } = work;
  const current = isCurrent ? history : null;
  summary.current = current && summaryOf(current, isExample, words);
  useFocus(reading, current, source);
  return (
    <>
      <Announcement text={reading ? spokenOf(reading, current, words) : ''} isTouched />
      {progress && <Progress progress={progress} words={words} stop={work.stop} />}
      {failure && <FailureNote failure={failure} words={words} />}
      {reading && (
        <div class="dw-columns">
          <div class="dw-work">
            <QuestionFields reading={reading} words={words} change={work.change} />
            <ReadingPanel
              reading={reading}
              isExample={isExample}
              isStored={work.isStored}
              words={words}
              remove={remove}
              change={work.change}
              keep={work.keep}
              forget={work.forget}
            />
            <MeaningPanel reading={reading} words={words} change={work.change} />
            <PartFields tool={tool} />
          </div>
          <HistoryAnswer tool={tool} history={current} reading={reading} isExample={isExample} />
        </div>
      )}
      {history && reading && (
        // Figures of another reading keep their place until those of this one are there.
        <div class={isCurrent ? 'dw-below' : 'dw-below dw-outdated'}>
          <Results
            key={work.pricing}
            session={session}
            reading={reading}
            history={history}
            tool={tool}
            calculator={calculator}
            change={work.change}
          />
        </div>
      )}
    </>
  );
};

/** Loads the styles of what is shown of a file with its script. */
export const loadHistoryWork = async () => {
  await loadStyle(workStyle);
  return { HistoryWork };
};
