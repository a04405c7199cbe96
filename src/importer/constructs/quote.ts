import { startsBlock } from '../blocks/block-start.ts';
import { isBlank, lineFinder } from '../blocks/lines.ts';
import { asBlocks } from '../mdx/nodes.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

const marker = /^ {0,3}> ?/;

/** A quote continues to the next blank line, and past it when a marker follows; another block ends it at once. */
const nextEnd = lineFinder(
  (line, index, lines) => (isBlank(line) && !marker.test(lines[index + 1]?.text ?? '')) || startsBlock(line),
);

const read = ({ lines, start, readInside }: BlockContext): BlockRead | undefined => {
  if (!marker.test(lines[start]?.text ?? '')) return undefined;
  const next = nextEnd(lines, start + 1);
  const inner = lines.slice(start, next).map((line) => ({ ...line, text: line.text.replace(marker, '') }));
  return { nodes: [{ type: 'blockquote', children: asBlocks(readInside(inner)) }], next };
};

/** Lines that begin with `>`. */
export const quote: BlockConstruct = { name: 'quote', read };
