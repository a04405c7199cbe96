import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { ExplanationRow } from '../../ui/ExplanationRow.tsx';
import { FittedTable } from '../../ui/FittedTable.tsx';

/** A figure that can be opened, in a row of a table. */
export interface OpenableCell {
  /** Tells it from the others of its row. */
  readonly id: string;
  /** The heading of its column, for a narrow screen. */
  readonly label: string;
  readonly text: string;
  /** What else stands below the figure. */
  readonly note?: ComponentChildren;
  /** What is behind it; absent where there is nothing more to say. */
  readonly behind?: () => ComponentChildren;
}

export interface OpenableRow {
  readonly id: string;
  readonly heading: ComponentChildren;
  readonly isHighlighted?: boolean;
  readonly cells: readonly OpenableCell[];
}

interface Props {
  /** Tells its panels from those of other tables on the page. */
  readonly id: string;
  readonly caption: string;
  readonly names: readonly ComponentChildren[];
  readonly rows: readonly OpenableRow[];
  /** The cell that something else on the page opens, as `row/cell`. */
  readonly opened?: string | null;
  onOpen?(opened: string | null): void;
}

const placeOf = (row: OpenableRow, cell: OpenableCell): string => `${row.id}/${cell.id}`;

interface CellProps {
  readonly cell: OpenableCell;
  readonly panelId: string;
  readonly isOpen: boolean;
  toggle(): void;
}

const Cell = ({ cell, panelId, isOpen, toggle }: CellProps) => (
  <td data-label={cell.label}>
    {cell.behind ? (
      <button
        type="button"
        class="dw-amount"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={toggle}
      >
        {cell.text}
      </button>
    ) : (
      cell.text
    )}
    {cell.note}
  </td>
);

/** A table of figures, one of which at a time unfolds to what is behind it. */
export const OpenableTable = ({ id, caption, names, rows, ...controlled }: Props) => {
  const [own, setOwn] = useState<string | null>(null);
  const { opened = own, onOpen = setOwn } = controlled;
  const columns = names.length;
  return (
    <FittedTable className="dw-amount-table" caption={caption} names={names}>
      {rows.map((row) => {
        const open = row.cells.find((cell) => placeOf(row, cell) === opened);
        const panelId = `${id}-${row.id}`;
        return (
          <Fragment key={row.id}>
            <tr class={row.isHighlighted ? 'dw-tier-row dw-highlight' : 'dw-tier-row'}>
              <th scope="row">{row.heading}</th>
              {row.cells.map((cell) => (
                <Cell
                  key={cell.id}
                  cell={cell}
                  panelId={panelId}
                  isOpen={cell === open}
                  toggle={() => onOpen(cell === open ? null : placeOf(row, cell))}
                />
              ))}
            </tr>
            {open && (
              <ExplanationRow id={panelId} of={open.id} columns={columns}>
                {open.behind?.()}
              </ExplanationRow>
            )}
          </Fragment>
        );
      })}
    </FittedTable>
  );
};
