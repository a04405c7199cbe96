import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The button of the amount names its panel by this. */
  readonly id: string;
  /** The amount that it explains, by anything that tells it from the others of its row. */
  readonly of: string;
  /** How many columns the table has. */
  readonly columns: number;
  readonly children: ComponentChildren;
}

/** Whether little or nothing of an element is in view: what begins higher up is seen, and leaves its amount where it was pressed. */
const isFarDown = (element: Element): boolean => element.getBoundingClientRect().top > (innerHeight * 2) / 3;

/** The row of a table that explains an amount of it. Where that would not be seen, the page moves to it once it is there, and not after. */
export const ExplanationRow = ({ id, of, columns, children }: Props) => {
  const panel = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    const cell = panel.current;
    if (!cell) return;
    const sizes = new ResizeObserver(() => {
      if (!cell.firstChild) return;
      sizes.disconnect();
      if (isFarDown(cell)) cell.scrollIntoView({ block: 'nearest' });
    });
    sizes.observe(cell);
    return () => sizes.disconnect();
  }, [of]);
  return (
    <tr class="dw-explanation">
      <td ref={panel} id={id} colSpan={columns}>
        {children}
      </td>
    </tr>
  );
};
