import type { QuoteRequest, TierMoments, TierQuote } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { Telling } from '../explanation/telling.ts';
import { LaterPart } from '../later/LaterPart.tsx';
import { AmountExtras } from './AmountExtras.tsx';
import { type CellId, cellText, isDeadline } from './columns.ts';

interface Props {
  readonly tier: TierQuote;
  readonly request: QuoteRequest;
  readonly deadlines: TierMoments | null;
  /** What the tier costs more than the cheapest; null where none is the cheapest. */
  readonly difference: Cents | null;
  readonly reportedAt: string | undefined;
  readonly priceList: PriceList;
  readonly cells: readonly CellId[];
  readonly isCheapest: boolean;
  /** The figure whose explanation is unfolded, if any. */
  readonly open: CellId | null;
  readonly telling: Telling;
  nameOf(cell: CellId): string;
  onToggle(cell: CellId): void;
}

const loadExplanation = () => import('./CellExplanation.tsx').then(({ CellExplanation }) => CellExplanation);

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
        {cellText(cell, { ...props, zone: props.priceList.zone })}
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
            <LaterPart
              load={loadExplanation}
              words={telling.words}
              with={(words) => ({ ...props, cell: open, telling: { ...telling, words } })}
            />
          </td>
        </tr>
      )}
    </>
  );
};
