import { useMemo } from 'preact/hooks';
import { describeRuleError } from '../../i18n/rule-error-message.ts';
import { isRuleError, tierDeadlines } from '../../rules/index.ts';
import type { EpochMs } from '../../schema/units.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { DayPictureView } from './DayPictureView.tsx';
import { DeadlinesInWords } from './DeadlinesInWords.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import { HolidayNote } from './HolidayNote.tsx';
import type { ReportProps } from './ReportFields.tsx';
import { reportedMoment } from './reported.ts';
import { TierChoice } from './TierChoice.tsx';
import { type Holidays, loadedHolidays } from './use-holidays.ts';

interface Props extends ReportProps {
  readonly holidays: Holidays | undefined;
}

const Answer = ({ reportedAt, holidays, ...common }: Props & { readonly reportedAt: EpochMs }) => {
  const { tool, priceList, words } = common;
  const closed = loadedHolidays(holidays);
  const all = useMemo(() => tierDeadlines(reportedAt, priceList, closed), [reportedAt, closed]);
  const { tiers } = tool.state.tools ?? {};
  const deadlines = useMemo(() => all.filter(({ tierId }) => tiers?.includes(tierId) ?? true), [all, tiers]);
  const shown = { ...common, reportedAt, deadlines };
  return (
    <>
      <p role="status" class="dw-headline">
        <time dateTime={new Date(reportedAt).toISOString()}>
          {words.translator.text('clock.reported', { moment: words.format.moment(reportedAt, priceList.zone) })}
        </time>
      </p>
      <HolidayNote deadlines={deadlines} holidays={closed} words={words} />
      <TierChoice tool={tool} words={words} />
      <DeadlineTable {...shown} />
      <CalendarButton {...shown} label={words.translator.text('clock.addAll')} />
      <DayPictureView {...shown} />
      <DeadlinesInWords {...shown} />
    </>
  );
};

/** What a report at the chosen moment leads to: a table, a picture, and the same in words. */
export const ClockAnswer = (props: Props) => {
  const { text } = props.words.translator;
  const { reportedAt } = props.tool.state;
  const moment = reportedAt === undefined ? null : reportedMoment(reportedAt, props.priceList.zone);
  const isLoading = props.holidays === null;
  return (
    <section class="dw-answer" aria-labelledby="clock-heading">
      <h2 id="clock-heading">{text('clock.heading')}</h2>
      {props.tool.origin === 'example' && <p class="dw-example">{text('clock.example')}</p>}
      {moment === null && <p role="status">{text('clock.ask')}</p>}
      {isRuleError(moment) && <p role="status">{describeRuleError(moment, props.words.translator)}</p>}
      {isLoading && <p role="status">{text('clock.holidaysLoading')}</p>}
      {moment !== null && !isRuleError(moment) && !isLoading && <Answer {...props} reportedAt={moment.instant} />}
    </section>
  );
};
