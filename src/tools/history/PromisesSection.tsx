import type { ComponentChildren } from 'preact';
import type { History, PromiseHistory, TierHistory } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { DurationMs } from '../../schema/units.ts';
import type { Words } from '../../words/index.ts';
import { OpenableTable } from './OpenableTable.tsx';
import { lateText } from './RowsBehind.tsx';
import type { HistoryFigure } from './rows-behind.ts';

interface Props {
  readonly history: History;
  readonly words: Words;
  /** On which clock the promises run, and which days do not count. */
  readonly basis: string;
  /** Whether those days are known: without them a promise could be wrong. */
  readonly areDaysKnown: boolean;
  rowsBehind(figure: HistoryFigure, tierId: TierId, against: PromiseHistory['against']): ComponentChildren;
}

const rowOf = ({ tierId }: TierHistory, found: PromiseHistory, { words, rowsBehind }: Props) => {
  const { translator, format, names } = words;
  const { text } = translator;
  const { promise, against, rows, late, lateInAll, mostLate } = found;
  const cell = (id: 'judged' | 'late' | 'averageLate' | 'mostLate', shown: string) => ({
    id,
    label: text(`history.column.${id}`),
    text: shown,
  });
  const times = late === 0 ? ['', ''] : [lateText((lateInAll / late) as DurationMs, words), lateText(mostLate, words)];
  const behind = late > 0 && { behind: () => rowsBehind({ of: 'late', promise }, tierId, against) };
  return {
    id: `${tierId}-${promise}`,
    heading: (
      <>
        {names.tier(tierId)}
        <span class="dw-subtext">
          {text(`history.promise.${promise}`)}, {text(`history.against.${against}`)}
        </span>
      </>
    ),
    cells: [
      cell('judged', format.number(rows)),
      { ...cell('late', format.number(late)), ...behind },
      cell('averageLate', times[0] ?? ''),
      cell('mostLate', times[1] ?? ''),
    ],
  };
};

/** By when every tier would have promised an answer and more, and how often the truth was later. */
export const PromisesSection = (props: Props) => {
  const { history, basis, areDaysKnown, words } = props;
  const { text } = words.translator;
  const rows = history.tiers.flatMap((tier) => tier.promises.map((found) => rowOf(tier, found, props)));
  if (rows.length === 0) return null;
  return (
    <section class="dw-history-section" aria-labelledby="history-promises">
      <h2 id="history-promises">{text('history.promisesHeading')}</h2>
      <p>{text('history.promisesIntro')}</p>
      {areDaysKnown && (
        <OpenableTable
          id="history-promise"
          caption={text('history.promisesCaption')}
          names={(['tier', 'judged', 'late', 'averageLate', 'mostLate'] as const).map((column) =>
            text(`history.column.${column}`),
          )}
          rows={rows}
        />
      )}
      <p class="dw-hint dw-history-basis">{basis}</p>
    </section>
  );
};
