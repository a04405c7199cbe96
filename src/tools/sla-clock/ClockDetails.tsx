import { useMemo } from 'preact/hooks';
import type { Estimate, ReportView } from '../../estimate/index.ts';
import { tierDeadlines } from '../../rules/index.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { focusAnswer } from '../../ui/focus-answer.ts';
import type { Tool } from '../frame/use-tool.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { DayPictureView } from './DayPictureView.tsx';
import { DeadlinesInWords } from './DeadlinesInWords.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import { HolidayNote } from './HolidayNote.tsx';

interface Props {
  readonly tool: Tool;
  readonly ownZone: ZoneId | null;
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

const Details = ({
  reportedAt,
  report,
  ...common
}: Props & { readonly reportedAt: EpochMs; readonly report: ReportView }) => {
  const { tool } = common;
  const { list, words, context, estimate } = tool;
  const closed = context.holidays.status === 'loaded' ? context.holidays.holidays : undefined;
  const fault = report.fault?.fault;
  const all = useMemo(() => tierDeadlines(reportedAt, list, closed, fault), [reportedAt, list, closed, fault]);
  const { tiers } = estimate;
  const deadlines = useMemo(() => all.filter(({ tierId }) => tiers?.includes(tierId) ?? true), [all, tiers]);
  const shown = { ...common, report, reportedAt, deadlines };
  return (
    <>
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

/** All that a report leads to: a table, a picture, and the same in words; nothing until the holidays are loaded. */
export const ClockDetails = (props: Props) => {
  const { tool, report } = props;
  const { status } = tool.context.holidays;
  const instant = report?.at.instant;
  if (!report || !instant || status === 'loading' || status === 'failed') return null;
  return (
    <section class="dw-answer" aria-labelledby="clock-details">
      <h2 id="clock-details">{tool.words.translator.text('clock.details')}</h2>
      <Details {...props} report={report} reportedAt={instant} />
    </section>
  );
};
