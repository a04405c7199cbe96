import { useMemo } from 'preact/hooks';
import { type ReportView, reportView, scenarioOf } from '../../estimate/index.ts';
import { Later } from '../../ui/Later.tsx';
import type { Words } from '../../words/index.ts';
import type { ActionsOf } from '../frame/call-mode/call-props.ts';
import { firstSteps } from '../frame/first-steps.ts';
import { useOwnZone } from '../frame/report/own-zone.ts';
import { nowId, ReportFields } from '../frame/report/ReportFields.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { ClockAnswer } from './ClockAnswer.tsx';
import { ClockDetails } from './ClockDetails.tsx';

/**
 * When somebody is there at the latest under each tier, in a sentence that can be listened to: the first answers are
 * in the answer itself. Where no tier promises an intervention, the first answers instead.
 */
const spokenOf = (report: ReportView | null, { translator }: Words): string => {
  const { text } = translator;
  if (report === null) return text('clock.ask');
  const promise = report.promises.findLast((each) => report.tiers.some((tier) => tier[each].instant !== null));
  if (promise === undefined) return report.tiers.length > 0 ? text('clock.noneAgreed') : report.holidayText;
  const deadlines = report.tiers
    .filter((tier) => tier[promise].instant !== null)
    .map((tier) => `${tier.name} ${tier[promise].text}`);
  return text(`clock.spoken.${promise}`, { moment: report.at.text, deadlines: deadlines.join('; ') });
};

const loadActions = async (): Promise<ActionsOf> => () => [{ key: 'n', alt: 'Y', label: 'inCall.now', control: nowId }];

/** A report at some moment in; the latest first answer and the latest start of the intervention of every tier out. */
export const SlaClock = (props: ToolProps) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const { state, estimate, words, context } = tool;
  const scenario = scenarioOf(estimate, state.active);
  const report = useMemo(() => reportView(scenario, estimate, context), [scenario, estimate, context]);
  const ownZone = useOwnZone();
  return (
    <ToolFrame
      tool={tool}
      name="dw-sla-clock"
      // What is not known yet is not read out.
      spoken={context.holidays.status === 'loading' ? '' : spokenOf(report, words)}
      withWork={false}
      shownFields={[`${state.active}.reportedAt`, 'waiting.']}
      loadActions={loadActions}
      answer={<ClockAnswer tool={tool} report={report} />}
      below={
        <Later class="dw-below">
          <ClockDetails tool={tool} ownZone={ownZone} report={report} />
        </Later>
      }
    >
      <ReportFields tool={tool} />
    </ToolFrame>
  );
};

SlaClock.firstSteps = (props: ToolProps) =>
  firstSteps(props, ({ estimate, context }) => reportView(estimate, estimate, context));
