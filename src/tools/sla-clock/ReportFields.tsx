import { useState } from 'preact/hooks';
import { scenarioField } from '../../estimate/index.ts';
import { clockDoubt, instantText, reportWallTime } from '../../rules/index.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { doubtInWords } from './doubt-in-words.ts';
import { MomentNotes } from './MomentNotes.tsx';

export interface ReportProps {
  readonly tool: Tool;
  readonly ownZone: ZoneId | null;
}

export const nowId = 'report-now';

const field = scenarioField('a', 'reportedAt');

/** The moment of a report: typed, or the moment at which "now" is pressed. */
export const ReportFields = ({ tool, ownZone }: ReportProps) => {
  const { state, estimate, list, words, problems, act } = tool;
  const { text } = words.translator;
  const [doubt, setDoubt] = useState<string | null>(null);
  if (field === undefined) return null;
  const isWrong = problems.some(({ path }) => path === field.path);
  const { reportedAt } = estimate;

  const take = (report: string) => {
    setDoubt(null);
    act({ do: 'set', field, value: report });
  };
  const takeNow = () => {
    const now = Date.now() as EpochMs;
    if (clockDoubt(now, list) === null) take(instantText(now));
    else setDoubt(doubtInWords(now, list, words));
  };
  const type = (typed: string, isPartial: boolean) => {
    setDoubt(null);
    act({ do: 'type', field, text: typed, isPartial });
  };

  return (
    <div class="dw-report-field">
      <TextField
        id="reported-at"
        kind="datetime-local"
        label={text('clock.reportedAt')}
        value={isWrong ? (state.typed.get(field.path)?.text ?? '') : reportWallTime(reportedAt ?? '', list.zone)}
        hint={text('clock.zone', { zone: list.zone })}
        problem={isWrong ? text('clock.problem') : undefined}
        onInput={type}
        onLeave={() => act({ do: 'leave' })}
      />
      <button type="button" id={nowId} class="dw-now-button" onClick={takeNow}>
        {text('clock.now')}
      </button>
      <div class="dw-report-notes">
        {doubt && (
          <p class="dw-problem" role="alert">
            {doubt}
          </p>
        )}
        {isWrong && <p class="dw-problem">{text('clock.stale')}</p>}
        {reportedAt !== undefined && (
          <MomentNotes report={reportedAt} zone={list.zone} ownZone={ownZone} words={words} take={take} />
        )}
      </div>
    </div>
  );
};
