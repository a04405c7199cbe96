import type { QuoteRequest, TierQuote } from '../../rules/index.ts';
import { ExplanationView } from '../explanation/ExplanationView.tsx';
import type { Telling } from '../explanation/telling.ts';
import { type ColumnId, figureOf } from './columns.ts';

interface Props {
  readonly tier: TierQuote;
  readonly request: QuoteRequest;
  readonly columns: readonly ColumnId[];
  readonly isCheapest: boolean;
  /** The figure whose explanation is unfolded, if any. */
  readonly open: ColumnId | null;
  readonly telling: Telling;
  columnName(column: ColumnId): string;
  onToggle(column: ColumnId): void;
}

/** One tier: its figures side by side, and under them the explanation of the one that is unfolded. */
export const TierRow = ({ tier, request, columns, isCheapest, open, telling, columnName, onToggle }: Props) => {
  const { translator, format, names } = telling.words;
  const panelId = `explanation-${tier.tierId}`;
  const figure = (column: ColumnId) => {
    const { amount, isFrom, isUnpriced } = figureOf(tier, request, column);
    const money = isUnpriced ? translator.text('explain.onRequest') : format.money(amount.cents);
    return (
      <td key={column} data-label={columnName(column)}>
        <button
          type="button"
          class="dw-amount"
          aria-expanded={open === column}
          aria-controls={open === column ? panelId : undefined}
          onClick={() => onToggle(column)}
        >
          {isFrom && !isUnpriced ? translator.text('amount.from', { amount: money }) : money}
        </button>
      </td>
    );
  };
  return (
    <>
      <tr class={isCheapest ? 'dw-tier dw-cheapest' : 'dw-tier'}>
        <th scope="row">
          {names.tier(tier.tierId)}
          {isCheapest && <span class="dw-badge">{translator.text('result.cheapestBadge')}</span>}
        </th>
        {columns.map(figure)}
      </tr>
      {open !== null && (
        <tr class="dw-explanation">
          <td id={panelId} colSpan={columns.length + 1}>
            <ExplanationView node={tier[open].explanation} telling={telling} />
          </td>
        </tr>
      )}
    </>
  );
};
