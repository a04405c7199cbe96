import { parseMermaid } from 'beautiful-mermaid';

/** An arrow to another box; the condition is what stands beside the arrow. */
interface Way {
  readonly toId: string;
  /** The text in the box that it leads to. */
  readonly to: string;
  readonly condition: string | undefined;
}

/** A box of a flowchart and the arrows that leave it. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly ways: readonly Way[];
}

/** The parse keeps bold, italic and struck words as tags. */
const formatting = /<\/?(?:b|strong|i|em|u|s|del)\s*>/gi;

const onOneLine = (label: string): string => label.replace(formatting, '').replace(/\s+/g, ' ').trim();

/** Tells a flowchart as the list of its boxes, from the parse that the drawing is made from. */
export const outline = (text: string): Box[] => {
  const { nodes, edges } = parseMermaid(text);
  const labelOf = (id: string): string => onOneLine(nodes.get(id)?.label ?? id);
  return [...nodes.keys()].map((id) => ({
    id,
    label: labelOf(id),
    ways: edges
      .filter(({ source }) => source === id)
      .map(({ target, label }) => ({ toId: target, to: labelOf(target), condition: label && onOneLine(label) })),
  }));
};
