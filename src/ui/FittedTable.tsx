import type { ComponentChildren } from 'preact';
import { HeadingRow } from './HeadingRow.tsx';

interface Props {
  readonly className: string;
  readonly caption: string;
  /** What stands at the head of each column; the styles go by how much room there is for one. */
  readonly names: readonly ComponentChildren[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A table that becomes cards where there is no room for its columns. */
export const FittedTable = ({ className, caption, names, children }: Props) => (
  <div class="dw-fitted-table" style={{ '--dw-columns': names.length }}>
    <table class={className}>
      <caption>{caption}</caption>
      <HeadingRow names={names} />
      <tbody>{children}</tbody>
    </table>
  </div>
);
