import { useState } from 'preact/hooks';
import type { SetAside } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';
import { saveBlob } from '../frame/share-bar/save-file.ts';
import { FailureNote } from './FailureNote.tsx';
import { type HistoryFailure, isHistoryFailure } from './mapping.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { savedCsv } from './saved-rows.ts';
import type { HistorySession } from './session.ts';

interface Props {
  readonly session: HistorySession;
  readonly setAside: SetAside;
  readonly words: Words;
  /** Takes rows without a date for rows of the day above them; absent where that is done already. */
  readonly repeatDates?: (() => void) | undefined;
}

/** The rows that are not counted, each with its line and why: shown, and saved whole. */
export const SetAsideSection = ({ session, setAside, words, repeatDates }: Props) => {
  const { translator, format } = words;
  const { text, count } = translator;
  const [failure, setFailure] = useState<HistoryFailure | null>(null);
  if (setAside.rows === 0) return null;
  const save = async () => {
    const rows = await session.setAsideRows(savedCsv(words));
    if (isHistoryFailure(rows)) setFailure(rows);
    else saveBlob(`${text('history.setAsideFile')}.csv`, rows);
  };
  return (
    <section class="dw-history-section" aria-labelledby="history-set-aside">
      <h2 id="history-set-aside">{text('history.setAsideHeading')}</h2>
      <p>{count('history.setAside', setAside.rows, { count: format.number(setAside.rows) })}</p>
      <ul class="dw-notes">
        {setAside.reasons.map(({ reason, rows }) => (
          <li key={reason}>
            {count('history.rows', rows, { count: format.number(rows) })}: {text(`history.reason.${reason}`)}
          </li>
        ))}
      </ul>
      <details class="dw-foldout">
        <summary>{count('history.setAsideFirst', setAside.first.length)}</summary>
        <ScrollTable
          caption={text('history.setAsideHeading')}
          names={(['row', 'reason', 'cell'] as const).map((column) => text(`history.column.${column}`))}
        >
          {setAside.first.map(({ row, reason, text: cell }, index) => (
            <tr key={index}>
              <th scope="row">{row}</th>
              <td>{text(`history.reason.${reason}`)}</td>
              <td class="dw-history-cell">
                <span>{cell}</span>
              </td>
            </tr>
          ))}
        </ScrollTable>
      </details>
      <div class="dw-buttons">
        {repeatDates && setAside.reasons.some(({ reason }) => reason === 'noDate') && (
          <button type="button" onClick={repeatDates}>
            {text('history.repeatDates')}
          </button>
        )}
        <button type="button" onClick={save}>
          {text('history.saveSetAside')}
        </button>
      </div>
      {failure && <FailureNote failure={failure} words={words} />}
    </section>
  );
};
