import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { commentNode } from '../mdx/expression.ts';
import { textOf } from '../source/line.ts';
import { lineFinder } from '../source/line-finder.ts';

const nextEnd = lineFinder(({ text }) => text.includes('-->'));

const read = ({ lines, start }: BlockPlace): BlockRead | undefined => {
  if (!/^ {0,3}<!--/.test(lines[start]?.text ?? '')) return undefined;
  const end = nextEnd(lines, start);
  // Anything behind the end is text, so that none of it is lost; inline HTML reads it.
  if (!lines[end]?.text.trimEnd().endsWith('-->')) return undefined;
  const text = textOf(lines.slice(start, end + 1)).trim();
  const inner = text.slice('<!--'.length, -'-->'.length);
  return { nodes: [{ ...commentNode(inner), type: 'mdxFlowExpression' }], next: end + 1 };
};

/** `<!-- a remark -->`, which no reader sees. */
export const comment: BlockConstruct = { name: 'comment', read };
