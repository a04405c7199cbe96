import { useMemo } from 'preact/hooks';
import { promises, type ReportView, reportView } from '../../estimate/index.ts';
import type { Words } from '../../words/index.ts';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { ClockAnswer } from './ClockAnswer.tsx';
import { HolidayField } from './HolidayField.tsx';
import { useOwnZone } from './own-zone.ts';
import { nowId, ReportFields } from './ReportFields.tsx';

/** The report and the latest moments of every tier, to be read out. */
const answerOf = (report: ReportView | null, { translator }: Words): string => {
  if (report === null) return translator.text('clock.ask');
  const moments = report.tiers.flatMap((tier) =>
    promises.map((promise) => `${tier.name}, ${translator.text(`column.${promise}`)}: ${tier[promise].text}.`),
  );
  return [report.text, report.holidayText, ...moments].join(' ');
};

/** A report at some moment in; the latest first answer and the latest start of the intervention of every tier out. */
export const SlaClock = (props: ToolProps) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const { estimate, words, context } = tool;
  const report = useMemo(() => reportView(estimate, estimate, context), [estimate, context]);
  const common = { tool, ownZone: useOwnZone() };
  return (
    <ToolFrame
      tool={tool}
      name="dw-sla-clock"
      answer={answerOf(report, words)}
      withWork={false}
      shownFields={['a.reportedAt']}
      actions={[{ key: 'n', label: 'inCall.now', run: () => document.getElementById(nowId)?.click() }]}
    >
      <div class="dw-sla-clock-fields">
        <ReportFields {...common} />
        <HolidayField tool={tool} countries={props.holidayFiles.map(({ country }) => country)} />
      </div>
      <ClockAnswer {...common} report={report} />
    </ToolFrame>
  );
};
