import { useMemo } from 'preact/hooks';
import type { Estimate, ReportView } from '../../estimate/index.ts';
import { isRuleError, tierDeadlines } from '../../rules/index.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { focusAnswer } from '../../ui/focus-answer.ts';
import { RuleErrorNote } from '../../ui/RuleErrorNote.tsx';
import { reportedMoment } from '../frame/report/reported.ts';
import type { Tool } from '../frame/use-tool.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { DayPictureView } from './DayPictureView.tsx';
import { DeadlinesInWords } from './DeadlinesInWords.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import { HolidayNote } from './HolidayNote.tsx';
import { MomentTime } from './MomentTime.tsx';

interface Props {
  readonly tool: Tool;
  readonly ownZone: ZoneId | null;
  /** The moment of the report, as the estimate holds it. */
  readonly reported: string | undefined;
  /** What every output says of the report; null when there is none. */
  readonly report: ReportView | null;
}

const withAllTiers = ({ tiers: _, ...estimate }: Estimate): Estimate => estimate;

/** Says that another tool left some tiers out, with a button to show them. */
const TierChoice = ({ tool }: { readonly tool: Tool }) => {
  const { text } = tool.words.translator;
  const showAll = () => {
    tool.act({ do: 'choose', change: withAllTiers });
    focusAnswer();
  };
  if (tool.estimate.tiers === undefined) return null;
  return (
    <p>
      {text('clock.someTiers')}{' '}
      <button type="button" onClick={showAll}>
        {text('clock.allTiers')}
      </button>
    </p>
  );
};

const Answer = ({
  reportedAt,
  report,
  ...common
}: Props & { readonly reportedAt: EpochMs; readonly report: ReportView }) => {
  const { tool } = common;
  const { list, words, context, estimate } = tool;
  const closed = context.holidays.status === 'loaded' ? context.holidays.holidays : undefined;
  const all = useMemo(() => tierDeadlines(reportedAt, list, closed), [reportedAt, list, closed]);
  const { tiers } = estimate;
  const deadlines = useMemo(() => all.filter(({ tierId }) => tiers?.includes(tierId) ?? true), [all, tiers]);
  const shown = { ...common, report, reportedAt, deadlines };
  return (
    <>
      <p class="dw-headline">
        <MomentTime iso={report.at.iso} words={words}>
          {words.translator.text('clock.reported', { moment: report.at.text })}
        </MomentTime>
      </p>
      <HolidayNote deadlines={deadlines} holidays={closed} words={words} />
      <TierChoice tool={tool} />
      <DeadlineTable {...shown} />
      <CalendarButton {...shown} label={words.translator.text('clock.addAll')} />
      {/* Hydration keeps the lines that the server drew; those of the week that is shown can lie elsewhere. */}
      <DayPictureView key={String(words.format.isDated)} {...shown} />
      <DeadlinesInWords {...shown} />
    </>
  );
};

/**
 * What a report at the chosen moment leads to: a table, a picture, and the same in words; nothing until the holidays
 * are loaded.
 */
export const ClockAnswer = (props: Props) => {
  const { tool, reported, report } = props;
  const { list, words, context, state, problems } = tool;
  const { text } = words.translator;
  const moment = reported === undefined ? null : reportedMoment(reported, list.zone);
  const { status } = context.holidays;
  return (
    <section class="dw-answer" aria-labelledby="clock-heading">
      <h2 id="clock-heading">{text('clock.heading')}</h2>
      {state.isReportExample && <p class="dw-example-note">{text('clock.example')}</p>}
      {problems.some(({ path }) => path.endsWith('.reportedAt')) && <p class="dw-problem">{text('clock.stale')}</p>}
      {moment === null && <p>{text('clock.ask')}</p>}
      {isRuleError(moment) && (
        <p>
          <RuleErrorNote error={moment} words={words} />
        </p>
      )}
      {status === 'loading' && <p>{text('clock.holidaysLoading')}</p>}
      {status === 'failed' && <p>{report?.holidayText}</p>}
      {report && moment !== null && !isRuleError(moment) && (status === 'none' || status === 'loaded') && (
        <Answer {...props} report={report} reportedAt={moment.instant} />
      )}
    </section>
  );
};
