import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The button of the amount names its panel by this. */
  readonly id: string;
  /** How many columns the table has. */
  readonly columns: number;
  readonly children: ComponentChildren;
}

/** The row of a table that explains an amount of it. Where that is out of view, the page moves to it once it is there, and not after. */
export const ExplanationRow = ({ id, columns, children }: Props) => {
  const panel = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    const cell = panel.current;
    if (!cell) return;
    const sizes = new ResizeObserver(() => {
      if (!cell.firstChild) return;
      sizes.disconnect();
      cell.scrollIntoView({ block: 'nearest' });
    });
    sizes.observe(cell);
    return () => sizes.disconnect();
  }, []);
  return (
    <tr class="dw-explanation">
      <td ref={panel} id={id} colSpan={columns}>
        {children}
      </td>
    </tr>
  );
};
