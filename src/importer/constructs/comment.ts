import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { addNote } from '../page/page.ts';
import { hasWords } from '../source/has-words.ts';
import { textOf } from '../source/line.ts';

const end = '-->';

const read = ({ lines, start, page }: BlockPlace): BlockRead | undefined => {
  const first = lines[start];
  if (!first || !/^ {0,3}<!--/.test(first.text)) return undefined;
  const last = lines.findIndex(({ text }, index) => index >= start && text.includes(end));
  const text = textOf(lines.slice(start, last + 1)).trim();
  // Anything behind the end is text, so that none of it is lost; inline HTML reads it.
  if (last === -1 || text.indexOf(end) !== text.length - end.length) return undefined;
  if (hasWords(text)) addNote(page, 'comment', first);
  return { nodes: [], next: last + 1 };
};

/** `<!-- a remark -->`, which no reader sees and no page keeps: what stands beside it could make it run. */
export const comment: BlockConstruct = { name: 'comment', read };
