import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import { clockDoubt, instantText, reportWallTime } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { readDateTime } from '../../share/index.ts';
import { TextField } from '../fields/TextField.tsx';
import type { ToolState } from '../link/use-tool-state.ts';
import { doubtInWords } from './doubt-in-words.ts';
import { MomentNotes } from './MomentNotes.tsx';

export interface ReportProps {
  readonly tool: ToolState;
  readonly priceList: PriceList;
  readonly ownZone: ZoneId | null;
  readonly words: Words;
}

export const nowId = 'report-now';

/** Text that is no moment, and the report that it was typed over: what a link brings takes its place. */
interface Typed {
  readonly text: string;
  readonly over: string | undefined;
}

/** The moment of a report: typed, or the moment at which "now" is pressed. */
export const ReportFields = ({ tool, priceList, ownZone, words }: ReportProps) => {
  const { text } = words.translator;
  const { reportedAt } = tool.state;
  const [typed, setTyped] = useState<Typed | null>(null);
  const [doubt, setDoubt] = useState<string | null>(null);
  const wrong = typed !== null && typed.over === reportedAt ? typed : null;

  const take = (report: string) => {
    setTyped(null);
    setDoubt(null);
    tool.change({ reportedAt: report });
  };
  const type = (value: string) =>
    readDateTime(value) === undefined ? setTyped({ text: value, over: reportedAt }) : take(value);
  const takeNow = () => {
    const now = Date.now() as EpochMs;
    if (clockDoubt(now, priceList) === null) take(instantText(now));
    else setDoubt(doubtInWords(now, priceList, words));
  };

  return (
    <div class="dw-report">
      <TextField
        id="reported-at"
        kind="datetime-local"
        label={text('clock.reportedAt')}
        value={wrong?.text ?? reportWallTime(reportedAt ?? '', priceList.zone)}
        hint={text('clock.zone', { zone: priceList.zone })}
        problem={wrong ? text('clock.problem') : undefined}
        onInput={type}
      />
      <button type="button" id={nowId} class="dw-now" onClick={takeNow}>
        {text('clock.now')}
      </button>
      <div class="dw-report-notes">
        {doubt && (
          <p class="dw-problem" role="alert">
            {doubt}
          </p>
        )}
        {wrong && <p class="dw-problem">{text('clock.stale')}</p>}
        {reportedAt !== undefined && (
          <MomentNotes report={reportedAt} zone={priceList.zone} ownZone={ownZone} words={words} take={take} />
        )}
      </div>
    </div>
  );
};
