import type { FootnoteDefinition } from 'mdast';
import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { asBlocks } from '../mdx/blocks.ts';
import { fenceAt } from '../source/fence.ts';
import { insideOf, isBlank, type Line, shallower } from '../source/line.ts';
import { startsBlock } from './block-start.ts';

const opening = /^ {0,3}\[\^([^\]\s]+)\]:\s*(.*)$/;

const isNext = (line: Line): boolean => opening.test(line.text) || startsBlock(line);

/** Lines directly below belong to the note, however deep they lie; fenced code does as a whole. */
const directlyBelow = (lines: readonly Line[], start: number): readonly Line[] => {
  let end = start;
  for (let line = lines[end]; line && !isBlank(line) && !isNext(line); line = lines[end])
    end = fenceAt(lines, end)?.next ?? end + 1;
  return lines.slice(start, end).map(shallower);
};

const read = ({ lines, start, inside }: BlockPlace): BlockRead | undefined => {
  const first = lines[start];
  const [, label = '', text = ''] = (first && opening.exec(first.text)) ?? [];
  if (!first || label === '') return undefined;
  const below = directlyBelow(lines, start + 1);
  const inner = [...below, ...insideOf(lines, start + 1 + below.length)];
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
