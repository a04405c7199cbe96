import { useState } from 'preact/hooks';
import { scenarioField, scenarioOf, type TypedField } from '../../../estimate/index.ts';
import { clockDoubt, instantText, reportWallTime } from '../../../rules/index.ts';
import type { EpochMs } from '../../../schema/units.ts';
import { MomentFields } from '../../../ui/fields/MomentFields.tsx';
import type { Tool } from '../use-tool.ts';
import { doubtInWords } from './doubt-in-words.ts';
import { FaultFields } from './FaultFields.tsx';
import { HolidayField } from './HolidayField.tsx';
import { MomentNotes } from './MomentNotes.tsx';

interface Props {
  readonly tool: Tool;
}

export const nowId = 'report-now';

/** What the fields show of a report; only the time of an example for any week. */
const shownMoment = (report: string, { list, words }: Tool): string => {
  const moment = reportWallTime(report, list.zone);
  return words.format.isDated ? moment : moment.slice(moment.indexOf('T'));
};

/** When a fault is reported: typed, or the moment at which "now" is pressed; and whose holidays do not count. */
export const ReportFields = ({ tool }: Props) => {
  const { state, list, words, act } = tool;
  const { text } = words.translator;
  const [doubt, setDoubt] = useState<string | null>(null);
  const field = scenarioField(state.active, 'reportedAt') as TypedField<string>;
  const { reportedAt } = scenarioOf(state.estimate, state.active);
  const take = (report: string) => {
    act({ do: 'set', field, value: report });
    // Each press is an undo step.
    act({ do: 'leave' });
  };
  const takeNow = () => {
    const now = Date.now() as EpochMs;
    const isDoubtful = clockDoubt(now, list) !== null;
    setDoubt(isDoubtful ? doubtInWords(now, list, words) : null);
    if (!isDoubtful) take(instantText(now));
  };
  return (
    <fieldset
      class={reportedAt === undefined ? 'dw-report dw-not-reported' : 'dw-report'}
      data-markdown="skip"
      onInput={() => setDoubt(null)}
    >
      <legend>{text('report.label')}</legend>
      <MomentFields id="report" field={field} host={tool} show={(report) => shownMoment(report, tool)} />
      <button type="button" id={nowId} onClick={takeNow}>
        {text('clock.now')}
      </button>
      <HolidayField tool={tool} />
      <FaultFields tool={tool} />
      <div class="dw-report-notes">
        <p class="dw-hint">{text('clock.zone', { zone: list.zone })}</p>
        {doubt && (
          <p class="dw-problem" role="alert">
            {doubt}
          </p>
        )}
        {reportedAt !== undefined && <MomentNotes report={reportedAt} zone={list.zone} words={words} take={take} />}
      </div>
    </fieldset>
  );
};
