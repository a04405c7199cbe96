import { useMemo } from 'preact/hooks';
import { promises, type ReportView, reportView, scenarioOf } from '../../estimate/index.ts';
import type { Words } from '../../words/index.ts';
import type { ActionsOf } from '../frame/call-mode/call-props.ts';
import { useOwnZone } from '../frame/report/own-zone.ts';
import { nowId, ReportFields } from '../frame/report/ReportFields.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { ClockAnswer } from './ClockAnswer.tsx';
import { ClockDetails } from './ClockDetails.tsx';

/** The latest moments of every tier in a sentence, to be read out. */
const spokenOf = (report: ReportView | null, { translator }: Words): string => {
  const { text } = translator;
  if (report === null) return text('clock.ask');
  const deadlines = report.tiers.flatMap((tier) =>
    promises.flatMap((promise) =>
      tier[promise].instant === null
        ? []
        : [`${tier.name}, ${text(`answer.${promise}`, { moment: tier[promise].text })}`],
    ),
  );
  if (deadlines.length === 0) return report.tiers.length > 0 ? text('clock.noneAgreed') : report.holidayText;
  return text('clock.spoken', { moment: report.at.text, deadlines: deadlines.join('; ') });
};

const loadActions = async (): Promise<ActionsOf> => () => [{ key: 'n', alt: 'Y', label: 'inCall.now', control: nowId }];

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
      spoken={spokenOf(report, words)}
      withWork={false}
      shownFields={[`${state.active}.reportedAt`]}
      loadActions={loadActions}
      answer={<ClockAnswer tool={tool} report={report} />}
    >
      <ReportFields tool={tool} />
      <ClockDetails tool={tool} ownZone={useOwnZone()} report={report} />
    </ToolFrame>
  );
};
