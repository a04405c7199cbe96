import { useMemo } from 'preact/hooks';
import { promises, type ReportView, reportView, scenarioOf } from '../../estimate/index.ts';
import type { Words } from '../../words/index.ts';
import { useOwnZone } from '../frame/report/own-zone.ts';
import { nowId, ReportFields } from '../frame/report/ReportFields.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { ClockAnswer } from './ClockAnswer.tsx';

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
  const { state, estimate, words, context } = tool;
  const scenario = scenarioOf(estimate, state.active);
  const report = useMemo(() => reportView(scenario, estimate, context), [scenario, estimate, context]);
  return (
    <ToolFrame
      tool={tool}
      name="dw-sla-clock"
      spoken={answerOf(report, words)}
      withWork={false}
      shownFields={[`${state.active}.reportedAt`]}
      actions={[{ key: 'n', label: 'inCall.now', run: () => document.getElementById(nowId)?.click() }]}
    >
      <ReportFields tool={tool} />
      <ClockAnswer tool={tool} ownZone={useOwnZone()} reported={scenario.reportedAt} report={report} />
    </ToolFrame>
  );
};
