import type { QuoteRequest, TierQuote } from '../../rules/index.ts';
import type { Cents, ZoneId } from '../../schema/units.ts';
import type { Telling } from '../explanation/telling.ts';
import { AmountExtras } from './AmountExtras.tsx';
import { CellExplanation } from './CellExplanation.tsx';
import { type CellId, cellText, isDeadline } from './columns.ts';
import type { TierDeadlines } from './deadlines.ts';

interface Props {
  readonly tier: TierQuote;
  readonly request: QuoteRequest;
  readonly deadlines: TierDeadlines | null;
  /** What the tier costs more than the cheapest; null where none is the cheapest. */
  readonly difference: Cents | null;
  readonly zone: ZoneId;
  readonly cells: readonly CellId[];
  readonly isCheapest: boolean;
  /** The figure whose explanation is unfolded, if any. */
  readonly open: CellId | null;
  readonly telling: Telling;
  nameOf(cell: CellId): string;
  onToggle(cell: CellId): void;
}

/** One tier: its figures side by side, and under them the explanation of the one that is unfolded. */
export const TierRow = (props: Props) => {
  const { tier, cells, isCheapest, open, telling, nameOf, onToggle } = props;
  const { translator, names } = telling.words;
  const panelId = `explanation-${tier.tierId}`;
  const figure = (cell: CellId) => (
    <td key={cell} data-label={nameOf(cell)} class={isDeadline(cell) ? 'dw-moment' : undefined}>
      <button
        type="button"
        class="dw-amount"
        aria-expanded={open === cell}
        aria-controls={open === cell ? panelId : undefined}
        onClick={() => onToggle(cell)}
      >
        {cellText(cell, props)}
      </button>
      {cell === 'total' && <AmountExtras tier={tier} difference={props.difference} words={telling.words} />}
    </td>
  );
  return (
    <>
      <tr class={isCheapest ? 'dw-tier dw-cheapest' : 'dw-tier'}>
        <th scope="row">
          {names.tier(tier.tierId)}
          {isCheapest && <span class="dw-badge">{translator.text('result.cheapestBadge')}</span>}
        </th>
        {cells.map(figure)}
      </tr>
      {open !== null && (
        <tr class="dw-explanation">
          <td id={panelId} colSpan={cells.length + 1}>
            <CellExplanation cell={open} {...props} />
          </td>
        </tr>
      )}
    </>
  );
};
