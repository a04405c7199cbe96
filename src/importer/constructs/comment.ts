import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { addNote } from '../page/page.ts';
import { hasWords } from '../source/has-words.ts';
import { textOf } from '../source/line.ts';
import { lineFinder } from '../source/line-finder.ts';

const mark = '-->';

const nextEnd = lineFinder(({ text }) => text.includes(mark));

const read = ({ lines, start, page }: BlockPlace): BlockRead | undefined => {
  const first = lines[start];
  if (!first || !/^ {0,3}<!--/.test(first.text)) return undefined;
  const end = nextEnd(lines, start);
  // Anything behind the end is text, so that none of it is lost; inline HTML reads it.
  const last = lines[end]?.text.trimEnd() ?? '';
  if (last.indexOf(mark) === -1 || last.indexOf(mark) !== last.length - mark.length) return undefined;
  if (hasWords(textOf(lines.slice(start, end + 1)))) addNote(page, 'comment', first);
  return { nodes: [], next: end + 1 };
};

/** `<!-- a remark -->`, which no reader sees and no page keeps: what stands beside it could make it run. */
export const comment: BlockConstruct = { name: 'comment', read };
