import type { ComponentChildren } from 'preact';
import { HeadingRow } from './HeadingRow.tsx';

interface Props {
  readonly className: string;
  readonly caption: string;
  /** The headings of the columns; the styles depend on how much room there is for each column. */
  readonly names: readonly ComponentChildren[];
  /** How much wider a column must be than the styles take it to be, such as for a long word; 1 without it. */
  readonly cellSize?: number;
  /** How many rows it has, where it may be turned: as columns, they have room for many names. */
  readonly rows?: number;
  readonly children: ComponentChildren;
}

/** A table that becomes cards, or is turned, when there is no room for its columns. */
export const FittedTable = ({ className, caption, names, cellSize, rows, children }: Props) => (
  <div class="dw-fitted-table" style={{ '--dw-columns': names.length, '--dw-cell-size': cellSize, '--dw-rows': rows }}>
    <table class={className}>
      <caption>{caption}</caption>
      <HeadingRow names={names} />
      <tbody>{children}</tbody>
    </table>
  </div>
);
