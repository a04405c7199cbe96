import { parseMermaid } from 'beautiful-mermaid';

/** An arrow to another box; the condition is its label. */
interface Way {
  readonly toId: string;
  /** The text of the box that it leads to. */
  readonly to: string;
  readonly condition: string | undefined;
}

/** A box of a flowchart and the arrows that leave it. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly ways: readonly Way[];
}

/** The parser keeps bold, italic and strikethrough as tags. */
const formatting = /<\/?(?:b|strong|i|em|u|s|del)\s*>/gi;

const onOneLine = (label: string): string => label.replace(formatting, '').replace(/\s+/g, ' ').trim();

/** A flowchart as a list of its boxes, from the same parser as the drawing. */
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
