import { useState } from 'preact/hooks';
import type { BillView, TierView } from '../../estimate/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { ExplanationRow } from '../../ui/ExplanationRow.tsx';
import { FittedTable } from '../../ui/FittedTable.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { Words } from '../../words/index.ts';

interface Props {
  readonly bill: BillView;
  readonly list: PriceList;
  readonly words: Words;
}

type Amount = TierView['amounts'][number];
type Column = Amount['id'];

/** What every month costs, together and then kind by kind. */
const columnsOf = ({ tiers }: BillView): Amount[] => {
  const charges = tiers.flatMap(({ quote }) => quote.charges).filter(({ per }) => per === 'month');
  const ids = new Set<Column>(['perMonth', ...charges.map(({ id }) => id)]);
  // Every tier has the same columns.
  return [...ids].flatMap((column) => tiers[0]?.amounts.filter(({ id }) => id === column) ?? []);
};

interface RowProps extends Props {
  readonly tier: TierView;
  readonly shown: readonly Amount[];
  /** The amount that is unfolded, if any. */
  readonly open: Column | null;
  onToggle(column: Column): void;
}

const loadExplanation = () => import('../../ui/explanation/AmountExplanation.tsx');

const BillRow = ({ bill, list, words, tier, shown, open, onToggle }: RowProps) => {
  const { translator } = words;
  const panelId = `bill-${tier.id}`;
  return (
    <>
      <tr class={tier.isCheapest ? 'dw-highlight' : undefined}>
        <th scope="row">
          {tier.name}
          {tier.isCheapest && (
            <span class="dw-badge">
              {translator.text(bill.isOfMeeting ? 'result.cheapestMeetingBadge' : 'result.cheapestBadge')}
            </span>
          )}
        </th>
        {shown.map(({ id: column, name }) => {
          const amount = tier.amounts.find(({ id }) => id === column);
          return (
            <td key={column} data-label={name}>
              <button
                type="button"
                class={amount?.cents === 0 ? 'dw-amount dw-nothing' : 'dw-amount'}
                aria-expanded={open === column}
                aria-controls={open === column ? panelId : undefined}
                onClick={() => onToggle(column)}
              >
                {amount?.text}
              </button>
            </td>
          );
        })}
      </tr>
      {open !== null && (
        <ExplanationRow id={panelId} of={open} columns={shown.length + 1}>
          <LazyPart
            load={loadExplanation}
            words={words}
            with={(all) => ({ bill, tierId: tier.id, column: open, list, words: all })}
          />
        </ExplanationRow>
      )}
    </>
  );
};

/** All together, fee, work and travel, tier by tier; one amount at a time unfolds to its explanation. */
export const BillTable = ({ bill, list, words }: Props) => {
  const [open, setOpen] = useState<{ readonly tierId: string; readonly column: Column } | null>(null);
  const { text } = words.translator;
  const shown = columnsOf(bill);
  const isOpen = (tierId: string, column: Column) => open?.tierId === tierId && open.column === column;
  return (
    <FittedTable
      className="dw-amount-table dw-turned-table dw-monthly-bill"
      rows={bill.tiers.length}
      caption={text('roleHours.caption')}
      names={[text('column.tier'), ...shown.map(({ name }) => name)]}
    >
      {bill.tiers.map((tier) => (
        <BillRow
          key={tier.id}
          bill={bill}
          list={list}
          words={words}
          tier={tier}
          shown={shown}
          open={open?.tierId === tier.id ? open.column : null}
          onToggle={(column) => setOpen(isOpen(tier.id, column) ? null : { tierId: tier.id, column })}
        />
      ))}
    </FittedTable>
  );
};
