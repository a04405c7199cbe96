import { type ReportView, type ScenarioView, scenarioOf } from '../../estimate/index.ts';
import { LoadFailed } from '../../ui/lazy/LoadFailed.tsx';
import { RuleErrorNote } from '../../ui/RuleErrorNote.tsx';
import { Notes, Terms } from '../../ui/TermsAndNotes.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { FlipNote } from './FlipNote.tsx';
import { ResultTable } from './ResultTable.tsx';

interface Props {
  readonly tool: Tool;
  /** The view of the scenario on the screen. */
  readonly view: ScenarioView;
}

/** What the deadlines depend on: the report, its clock, and which holidays do not count; or why there are none. */
const ReportNote = ({ tool, report }: { readonly tool: Tool; readonly report: ReportView }) => {
  const { why, retry } = tool.holidays;
  return (
    <p class="dw-hint">
      {report.text}
      <RuleErrorNote error={report.error} words={tool.words} /> {report.holidayText}{' '}
      {why !== null && <LoadFailed why={why} words={tool.words} retry={retry} />}
    </p>
  );
};

const Figures = ({ tool, view }: Props) => {
  const { state, list, words } = tool;
  const { translator } = words;
  return (
    <>
      <ResultTable tool={tool} view={view} />
      <p class="dw-hint">{translator.text('result.unfold')}</p>
      {view.report && <ReportNote tool={tool} report={view.report} />}
      {/* What would change the cheapest of all is irrelevant when needs decide. */}
      {!view.isOfMeeting && <FlipNote scenario={scenarioOf(state.estimate, state.active)} list={list} words={words} />}
      <Terms terms={view.agreed} />
      <Notes notes={view.notes} />
    </>
  );
};

/** The estimate: the cheapest tier in words, all tiers side by side, and what the amounts leave out. */
export const Result = ({ tool, view }: Props) => {
  const { text } = tool.words.translator;
  return (
    <section class="dw-answer" aria-labelledby="answer-heading">
      <h2 id="answer-heading">{text('result.heading')}</h2>
      {tool.state.origin === 'example' && <p class="dw-example-note">{text('result.example')}</p>}
      <p class="dw-headline">
        {tool.problems.length > 0 && <span class="dw-problem">{text('result.stale')} </span>}
        {view.headline}
        <RuleErrorNote error={view.error} words={tool.words} />
      </p>
      {view.tiers.length > 0 && <Figures tool={tool} view={view} />}
    </section>
  );
};
