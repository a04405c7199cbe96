import type { FootnoteDefinition } from 'mdast';
import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { asBlocks } from '../mdx/blocks.ts';
import { insideOf, isBlank, type Line } from '../source/line.ts';

const opening = /^ {0,3}\[\^([^\]\s]+)\]:\s*(.*)$/;

/** Lines directly below belong to the note, however deep they lie. */
const lazyLines = (lines: readonly Line[], start: number): readonly Line[] => {
  const end = lines.findIndex((line, index) => index >= start && (isBlank(line) || opening.test(line.text)));
  return lines.slice(start, end === -1 ? undefined : end).map((line) => ({ ...line, text: line.text.trimStart() }));
};

const read = ({ lines, start, inside }: BlockPlace): BlockRead | undefined => {
  const first = lines[start];
  const [, label = '', text = ''] = (first && opening.exec(first.text)) ?? [];
  if (!first || label === '') return undefined;
  const deeper = insideOf(lines, start + 1);
  const inner = deeper.length > 0 ? deeper : lazyLines(lines, start + 1);
  const node: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: label.toLowerCase(),
    label,
    children: asBlocks(inside([{ ...first, text }, ...inner])),
  };
  return { nodes: [node], next: start + 1 + inner.length };
};

/** `[^1]: text`, a note that a page has at its end. */
export const footnote: BlockConstruct = { name: 'footnote', read };
