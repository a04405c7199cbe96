import { useState } from 'preact/hooks';
import { type Estimate, encodeEstimate, startFields } from '../../estimate/index.ts';
import type { History, LineItem } from '../../rules/index.ts';
import { saveBlob } from '../frame/share-bar/save-file.ts';
import type { Tool } from '../frame/use-tool.ts';
import { FailureNote } from './FailureNote.tsx';
import { type HistoryFailure, isHistoryFailure } from './mapping.ts';
import { savedCsv } from './saved-rows.ts';
import type { HistorySession } from './session.ts';

interface Props {
  readonly session: HistorySession;
  readonly history: History;
  readonly tool: Tool;
  /** The calculator's page in this language; undefined on a site without one. */
  readonly calculator: string | undefined;
}

/** The estimate of the page with other work, for a year. */
const withLines = (estimate: Estimate, lines: readonly LineItem[]): Estimate => {
  const { other: _, ...rest } = estimate;
  return {
    ...rest,
    months: 12,
    lines: lines.map(({ start, ...line }, id) => ({ ...line, ...startFields(start), id })),
  };
};

/** What can be done with the figures: an average month in the calculator, paper, and the priced rows as files. */
export const LeadsOn = ({ session, history, tool, calculator }: Props) => {
  const { words, estimate } = tool;
  const { text, count } = words.translator;
  const [failure, setFailure] = useState<HistoryFailure | null>(null);
  const [said, setSaid] = useState('');
  const openCalculator = async () => {
    const lines = await session.averageMonth();
    if (isHistoryFailure(lines)) setFailure(lines);
    else location.href = `${calculator}${encodeEstimate(withLines(estimate, lines))}`;
  };
  const save = async (as: 'csv' | 'json') => {
    setSaid(text('history.reading'));
    const rows = await session.pricedRows(as === 'csv' ? savedCsv(words) : as);
    if (isHistoryFailure(rows)) return setFailure(rows);
    const name = `${text('history.pricedFile')}.${as}`;
    saveBlob(name, rows);
    return setSaid(text('send.saved', { name }));
  };
  return (
    <section class="dw-history-section dw-history-leads" aria-labelledby="history-leads">
      <h2 id="history-leads">{text('history.leadsHeading')}</h2>
      {calculator && <p>{count('history.leadsIntro', history.months.length)}</p>}
      <div class="dw-buttons dw-ways">
        {calculator && (
          <button type="button" id="history-calculator" class="dw-primary" onClick={openCalculator}>
            {text('history.toCalculator')}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {text('share.print')}
        </button>
        <button type="button" onClick={() => save('csv')}>
          {text('history.saveCsv')}
        </button>
        <button type="button" onClick={() => save('json')}>
          {text('history.saveJson')}
        </button>
      </div>
      <p aria-live="polite">{said}</p>
      {failure && <FailureNote failure={failure} words={words} />}
    </section>
  );
};
