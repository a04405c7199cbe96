import type { ReportView } from '../../estimate/index.ts';
import { LoadFailed } from '../../ui/lazy/LoadFailed.tsx';
import { RuleErrorNote } from '../../ui/RuleErrorNote.tsx';
import type { Tool } from '../frame/use-tool.ts';

interface Props {
  readonly tool: Tool;
  readonly report: ReportView | null;
}

/** What the deadlines rest on: the report, its clock, and which holidays do not count; or why there are none. */
export const ReportNote = ({ tool, report }: Props) => {
  if (report === null) return null;
  const { why, retry } = tool.holidays;
  return (
    <p class="dw-hint">
      {report.text}
      <RuleErrorNote error={report.error} words={tool.words} /> {report.holidayText}{' '}
      {why !== null && <LoadFailed why={why} words={tool.words} retry={retry} />}
    </p>
  );
};
