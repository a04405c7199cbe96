import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ReportView, scenarioOf, scenarioView } from '../../estimate/index.ts';
import type { Sender } from '../../outputs/output-context.ts';
import { LoadFailed } from '../../ui/lazy/LoadFailed.tsx';
import { RuleErrorNote } from '../../ui/RuleErrorNote.tsx';
import { Notes, Terms } from '../../ui/TermsAndNotes.tsx';
import { ShareBar } from '../frame/share-bar/ShareBar.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, type Tool, useTool } from '../frame/use-tool.ts';
import { ResultTable } from './ResultTable.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';

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

/** Every amount with its explanation, and what the amounts leave out. */
const Figures = ({ tool }: { readonly tool: Tool }) => {
  const { state, estimate, words, context } = tool;
  const { text } = words.translator;
  const view = scenarioView(scenarioOf(estimate, state.active), estimate, context);
  if (view.tiers.length === 0) return null;
  return (
    <section class="dw-details" aria-labelledby="details-heading">
      <h2 id="details-heading">{text('result.details')}</h2>
      <ResultTable tool={tool} view={view} />
      <p class="dw-hint">{text('result.unfold')}</p>
      {view.report && <ReportNote tool={tool} report={view.report} />}
      <Terms terms={view.agreed} />
      <Notes notes={view.notes} />
    </section>
  );
};

/**
 * What is only read, and is slow to render: it follows a change once the page has been painted with the answer to that change. Nothing
 * in it may act on the estimate, since it shows the one before for a moment.
 */
const AfterPaint = ({ children }: { readonly children: ComponentChildren }) => {
  const [shown, setShown] = useState(children);
  useEffect(() => setShown(children), [children]);
  return <>{shown}</>;
};

/** What is behind the answer, and the ways to send it. */
export const Details = ({ tool, sender }: { readonly tool: Tool; readonly sender: Sender }) => (
  <>
    <AfterPaint>
      <Figures tool={tool} />
      {tool.estimate.other && <ScenarioTable estimate={tool.estimate} context={tool.context} />}
    </AfterPaint>
    <ShareBar tool={tool} sender={sender} />
  </>
);

/** The details of the worked example, which stand in the page until those of the visitor replace them. */
export const ExampleDetails = ({ sender, ...props }: ToolProps & { readonly sender: Sender }) => (
  <Details tool={useTool(props, startOfTool(props))} sender={sender} />
);
