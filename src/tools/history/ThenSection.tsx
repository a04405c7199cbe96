import type { ComponentChildren } from 'preact';
import type { BilledThen, History } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { Words } from '../../words/index.ts';
import { OpenableTable } from './OpenableTable.tsx';
import type { HistoryFigure } from './rows-behind.ts';

interface Props {
  readonly history: History;
  readonly billedThen: BilledThen;
  readonly words: Words;
  rowsBehind(figure: HistoryFigure, tierId: TierId): ComponentChildren;
}

type TierThen = BilledThen['tiers'][number];

/** What a tier comes to for the same rows, and by how many of them it differs. */
const rowOf = (
  { tierId, cents, rows, difference, dearer, cheaper }: TierThen,
  { billedThen, words, rowsBehind }: Props,
) => {
  const { translator, format, names } = words;
  const { text } = translator;
  const behind = () => rowsBehind({ of: 'billedThen' }, tierId);
  const cell = (id: 'sameRows' | 'difference' | 'dearer' | 'cheaper', shown: string) => ({
    id,
    label: text(`history.column.${id}`),
    text: shown,
  });
  const note = rows < billedThen.rows && (
    <span class="dw-subtext">
      {translator.count('history.comparedRows', rows, {
        count: format.number(rows),
        of: format.number(billedThen.rows),
      })}
    </span>
  );
  return {
    id: tierId,
    heading: names.tier(tierId),
    cells: [
      cents === null
        ? cell('sameRows', text('history.noPriceAlone'))
        : { ...cell('sameRows', format.money(cents)), behind, note },
      cell('difference', difference === null ? '' : format.money(difference)),
      cell('dearer', format.number(dearer)),
      cell('cheaper', format.number(cheaper)),
    ],
  };
};

/** What was billed at the time beside what every tier bills for the same rows, fees apart: an invoice check, row by row. */
export const ThenSection = (props: Props) => {
  const { history, billedThen, words } = props;
  const { translator, format } = words;
  const { text, count } = translator;
  return (
    <section class="dw-history-section" aria-labelledby="history-then">
      <h2 id="history-then">{text('history.thenHeading')}</h2>
      <p>
        {count('history.thenIntro', billedThen.rows, {
          count: format.number(billedThen.rows),
          of: format.number(history.rows),
          amount: format.money(billedThen.cents),
        })}
      </p>
      <OpenableTable
        id="history-then"
        caption={text('history.thenCaption', { vat: text('amount.vat') })}
        names={(['tier', 'sameRows', 'difference', 'dearer', 'cheaper'] as const).map((column) =>
          text(`history.column.${column}`),
        )}
        rows={billedThen.tiers.map((tier) => rowOf(tier, props))}
      />
      <p class="dw-hint">{text('history.thenNote')}</p>
    </section>
  );
};
