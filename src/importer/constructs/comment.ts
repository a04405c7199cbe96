import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { commentNode } from '../mdx/expression.ts';
import { textOf } from '../source/line.ts';

const read = ({ lines, start }: BlockPlace): BlockRead | undefined => {
  if (!/^ {0,3}<!--/.test(lines[start]?.text ?? '')) return undefined;
  const end = lines.findIndex(({ text }, index) => index >= start && text.includes('-->'));
  // Anything behind the end is text, so that none of it is lost; inline HTML reads it.
  if (end === -1 || !/-->\s*$/.test(lines[end]?.text ?? '')) return undefined;
  const text = textOf(lines.slice(start, end + 1)).trim();
  const inner = text.slice('<!--'.length, -'-->'.length);
  return { nodes: [{ ...commentNode(inner), type: 'mdxFlowExpression' }], next: end + 1 };
};

/** `<!-- a remark -->`, which no reader sees. */
export const comment: BlockConstruct = { name: 'comment', read };
