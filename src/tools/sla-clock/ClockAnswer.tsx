import type { MomentView, ReportView } from '../../estimate/index.ts';
import { AnswerPanel } from '../frame/answer/AnswerPanel.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { MomentTime } from './MomentTime.tsx';

interface Props {
  readonly tool: Tool;
  /** What every output says of the report; null when there is none. */
  readonly report: ReportView | null;
}

/** The latest moments of every tier; what each moment is for can be set apart from it. The styles depend on the length of the longest. */
const Figures = ({ tool, report }: Props) => {
  const { translator, format } = tool.words;
  // The year stands in the moment of the report.
  const shown = ({ text, instant }: MomentView) =>
    instant === null ? text : format.shortMoment(instant, tool.list.zone);
  const lengths = report?.tiers.flatMap((tier) => report.promises.map((promise) => shown(tier[promise]).length)) ?? [];
  return (
    <ul class="dw-tier-figures dw-clock-figures" style={{ '--dw-moment': Math.max(0, ...lengths) }}>
      {report?.tiers.map((tier) => (
        <li key={tier.id}>
          <span>{tier.name}</span>
          <span class="dw-clock-moments">
            {report.promises.map((promise) => {
              const [label, rest] = translator.text(`answer.${promise}`, { moment: '\n' }).split('\n');
              return (
                <span key={promise}>
                  <small>{label}</small>
                  {shown(tier[promise])}
                  {rest}
                </span>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Headline = ({ tool: { words }, report }: Props) => {
  if (report === null) return <>{words.translator.text('clock.ask')}</>;
  const { at, holidayText } = report;
  if (at.instant === null) return null;
  return (
    <>
      <MomentTime iso={at.iso} words={words}>
        {words.translator.text('clock.reported', { moment: at.text })}
      </MomentTime>{' '}
      <span class="dw-clock-basis">
        {words.translator.text('clock.zone', { zone: report.zone })} {holidayText} {report.fault?.text}
      </span>
    </>
  );
};

/** What a report at the chosen moment leads to, always in view. */
export const ClockAnswer = ({ tool, report }: Props) => {
  const { text } = tool.words.translator;
  return (
    <AnswerPanel
      tool={tool}
      heading={text('clock.heading')}
      example={tool.state.isReportExample && text('clock.example')}
      headline={<Headline tool={tool} report={report} />}
      error={report?.error ?? null}
      figures={<Figures tool={tool} report={report} />}
    />
  );
};
