import { useState } from 'preact/hooks';
import type { Quote, QuoteRequest, TierQuote } from '../../rules/index.ts';
import { amountText } from '../calculator/columns.ts';
import { ExplanationView } from '../explanation/ExplanationView.tsx';
import type { Telling } from '../explanation/telling.ts';

interface Props {
  readonly estimate: Quote;
  readonly request: QuoteRequest;
  readonly telling: Telling;
}

const columns = ['monthlyFee', 'labourPerMonth', 'perMonth'] as const;
type Column = (typeof columns)[number];

interface RowProps extends Omit<Props, 'estimate'> {
  readonly tier: TierQuote;
  readonly isCheapest: boolean;
  /** The amount that is unfolded, if any. */
  readonly open: Column | null;
  onToggle(column: Column): void;
}

const BillRow = ({ tier, request, telling, isCheapest, open, onToggle }: RowProps) => {
  const { translator, names } = telling.words;
  const panelId = `bill-${tier.tierId}`;
  return (
    <>
      <tr class={isCheapest ? 'dw-cheapest' : undefined}>
        <th scope="row">
          {names.tier(tier.tierId)}
          {isCheapest && <span class="dw-badge">{translator.text('result.cheapestBadge')}</span>}
        </th>
        {columns.map((column) => (
          <td key={column} data-label={translator.text(`column.${column}`)}>
            <button
              type="button"
              class="dw-amount"
              aria-expanded={open === column}
              aria-controls={open === column ? panelId : undefined}
              onClick={() => onToggle(column)}
            >
              {amountText(column, tier, request, telling.words)}
            </button>
          </td>
        ))}
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

/** Fee, work and both together, tier by tier; one amount at a time unfolds to its explanation. */
export const BillTable = ({ estimate, request, telling }: Props) => {
  const [open, setOpen] = useState<{ readonly tierId: string; readonly column: Column } | null>(null);
  const { text } = telling.words.translator;
  const cheapest: readonly string[] = estimate.cheapest.tierIds;
  const isOpen = (tierId: string, column: Column) => open?.tierId === tierId && open.column === column;
  return (
    <table class="dw-result dw-bill">
      <caption>{text('roleHours.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('column.tier')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {estimate.tiers.map((tier) => (
          <BillRow
            key={tier.tierId}
            tier={tier}
            request={request}
            telling={telling}
            isCheapest={cheapest.includes(tier.tierId)}
            open={open?.tierId === tier.tierId ? open.column : null}
            onToggle={(column) => setOpen(isOpen(tier.tierId, column) ? null : { tierId: tier.tierId, column })}
          />
        ))}
      </tbody>
    </table>
  );
};
