import { useState } from 'preact/hooks';
import type { Quote, QuoteRequest, TierQuote } from '../../rules/index.ts';
import type { Telling } from '../explanation/telling.ts';
import { type ColumnId, columnsFor } from './columns.ts';
import { TierRow } from './TierRow.tsx';

interface Props {
  readonly quote: Quote;
  readonly request: QuoteRequest;
  readonly telling: Telling;
}

interface OpenFigure {
  readonly tierId: TierQuote['tierId'];
  readonly column: ColumnId;
}

/** All tiers, one under the other; one figure at a time unfolds to its explanation. */
export const ResultTable = ({ quote, request, telling }: Props) => {
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const { text, count } = telling.words.translator;
  const columns = columnsFor(request);
  const cheapest: readonly string[] = quote.cheapest.tierIds;
  const columnName = (column: ColumnId) =>
    column === 'total'
      ? text('column.total', { months: count('unit.months', request.months) })
      : text(`column.${column}`);
  const toggle = (tierId: TierQuote['tierId'], column: ColumnId) =>
    setOpen(open?.tierId === tierId && open.column === column ? null : { tierId, column });
  return (
    <table class="dw-result">
      <caption>{text('result.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('column.tier')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {columnName(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quote.tiers.map((tier) => (
          <TierRow
            key={tier.tierId}
            tier={tier}
            request={request}
            columns={columns}
            isCheapest={cheapest.includes(tier.tierId)}
            open={open?.tierId === tier.tierId && columns.includes(open.column) ? open.column : null}
            telling={telling}
            columnName={columnName}
            onToggle={(column) => toggle(tier.tierId, column)}
          />
        ))}
      </tbody>
    </table>
  );
};
