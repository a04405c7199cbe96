import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { fenceAt } from '../source/fence.ts';
import { dedent, textOf } from '../source/line.ts';

const read = ({ lines, start }: BlockPlace): BlockRead | undefined => {
  const fence = fenceAt(lines, start);
  if (!fence || fence.indent > 3) return undefined;
  const value = textOf(lines.slice(start + 1, fence.next - 1).map((line) => dedent(line, fence.indent)));
  return { nodes: [{ type: 'code', lang: fence.info || null, value }], next: fence.next };
};

/** Code between fences. */
export const fencedCode: BlockConstruct = { name: 'fenced-code', read };
