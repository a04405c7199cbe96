import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { endOfTag, tagAt } from '../html/html-lines.ts';
import { htmlToMdx } from '../html/html-to-mdx.ts';
import { isNestedDeep } from '../html/is-nested-deep.ts';
import { addNote } from '../page/page.ts';
import { textOf } from '../source/line.ts';

const read = ({ lines, start, page }: BlockPlace): BlockRead | undefined => {
  const first = lines[start];
  const name = first && tagAt(first);
  if (!first || name === undefined) return undefined;
  const next = endOfTag(lines, start, name);
  const source = textOf(lines.slice(start, next));
  if (isNestedDeep(source)) {
    addNote(page, 'too-deep', first);
    return { nodes: [{ type: 'code', lang: 'html', value: source }], next };
  }
  const { nodes, notes } = htmlToMdx(source);
  for (const code of notes) addNote(page, code, first);
  return { nodes, next };
};

/** HTML that makes a block. What stands in it is no Markdown. */
export const htmlBlock: BlockConstruct = { name: 'html-block', read };
