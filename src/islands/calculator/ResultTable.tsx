import { useState } from 'preact/hooks';
import { aboveCheapest, type Quote, type QuoteRequest, type TierMoments, type TierQuote } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Telling } from '../explanation/telling.ts';
import { type CellId, columnsFor, deadlineColumns } from './columns.ts';
import { TierRow } from './TierRow.tsx';

interface Props {
  readonly quote: Quote;
  readonly request: QuoteRequest;
  /** In the order of the tiers; null when no moment of a report was chosen. */
  readonly deadlines: readonly TierMoments[] | null;
  readonly reportedAt: string | undefined;
  readonly priceList: PriceList;
  readonly telling: Telling;
}

interface OpenCell {
  readonly tierId: TierQuote['tierId'];
  readonly cell: CellId;
}

/** All tiers, one under the other; one figure at a time unfolds to its explanation. */
export const ResultTable = ({ quote, request, deadlines, reportedAt, priceList, telling }: Props) => {
  const [open, setOpen] = useState<OpenCell | null>(null);
  const { text, count } = telling.words.translator;
  const cells: readonly CellId[] = [...columnsFor(request), ...(deadlines ? deadlineColumns : [])];
  const cheapest: readonly string[] = quote.cheapest.tierIds;
  const differences = aboveCheapest(quote);
  const months = count('unit.months', request.months);
  const nameOf = (cell: CellId) => (cell === 'total' ? text('column.total', { months }) : text(`column.${cell}`));
  const toggle = (tierId: TierQuote['tierId'], cell: CellId) =>
    setOpen(open?.tierId === tierId && open.cell === cell ? null : { tierId, cell });
  return (
    <table class="dw-result">
      <caption>{text('result.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('column.tier')}</th>
          {cells.map((cell) => (
            <th key={cell} scope="col">
              {nameOf(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quote.tiers.map((tier, index) => (
          <TierRow
            key={tier.tierId}
            tier={tier}
            request={request}
            deadlines={deadlines?.[index] ?? null}
            difference={differences[index]?.difference ?? null}
            reportedAt={reportedAt}
            priceList={priceList}
            cells={cells}
            isCheapest={cheapest.includes(tier.tierId)}
            open={open?.tierId === tier.tierId && cells.includes(open.cell) ? open.cell : null}
            telling={telling}
            nameOf={nameOf}
            onToggle={(cell) => toggle(tier.tierId, cell)}
          />
        ))}
      </tbody>
    </table>
  );
};
