import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { indentOf, insideOf, step, textOf } from '../source/line.ts';

const read = ({ lines, start, isFree }: BlockPlace): BlockRead | undefined => {
  const first = lines[start];
  if (!isFree || !first || indentOf(first) < step) return undefined;
  const inner = insideOf(lines, start);
  return { nodes: [{ type: 'code', value: textOf(inner) }], next: start + inner.length };
};

/** Lines that are indented in no container: code, of no language. */
export const indentedCode: BlockConstruct = { name: 'indented-code', read };
