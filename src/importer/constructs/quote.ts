import { startsBlock } from '../blocks/block-start.ts';
import { isBlank, lineFinder } from '../blocks/lines.ts';
import { asBlocks } from '../mdx/nodes.ts';
import type { BlockConstruct, BlockPlace, BlockRead } from './construct.ts';

const mark = /^ {0,3}> ?/;

/** The quote goes on to the next blank line, and beyond it when a mark follows; a block at the margin ends it at once. */
const nextEnd = lineFinder(
  (line, index, lines) => (isBlank(line) && !mark.test(lines[index + 1]?.text ?? '')) || startsBlock(line),
);

const read = ({ lines, start, inside }: BlockPlace): BlockRead | undefined => {
  if (!mark.test(lines[start]?.text ?? '')) return undefined;
  const next = nextEnd(lines, start + 1);
  const inner = lines.slice(start, next).map((line) => ({ ...line, text: line.text.replace(mark, '') }));
  return { nodes: [{ type: 'blockquote', children: asBlocks(inside(inner)) }], next };
};

/** Lines that begin with `>`. */
export const quote: BlockConstruct = { name: 'quote', read };
