import type { Html, PhrasingContent } from 'mdast';
import { lineFinder, textOf } from '../blocks/lines.ts';
import { hasWords } from '../html/screen.ts';
import { addNote } from '../page/page.ts';
import type { BlockConstruct, BlockPlace, BlockRead, InlinePlace } from './construct.ts';

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

const isComment = (node: PhrasingContent): node is Html => node.type === 'html' && node.value.startsWith('<!--');

const endsWithSpace = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && /\s$/.test(node.value);

/** Leaves remarks out, and one of the spaces around each. */
export const withoutComments = (
  children: readonly PhrasingContent[],
  { page, lineOf }: InlinePlace,
): PhrasingContent[] => {
  const kept: PhrasingContent[] = [];
  let isBehindComment = false;
  for (const node of children) {
    if (isComment(node)) {
      if (hasWords(node.value)) addNote(page, 'comment', { ...lineOf(node), text: node.value });
      isBehindComment = true;
      continue;
    }
    if (isBehindComment && node.type === 'text' && endsWithSpace(kept.at(-1)))
      node.value = node.value.replace(/^ +/, '');
    if (node.type === 'text' && node.value === '') continue;
    kept.push(node);
    isBehindComment = false;
  }
  return kept;
};
