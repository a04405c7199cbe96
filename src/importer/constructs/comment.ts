import type { Html, PhrasingContent } from 'mdast';
import { lineFinder, textOf } from '../blocks/lines.ts';
import { hasWords } from '../html/screen.ts';
import { typedTag } from '../inline/loose-syntax.ts';
import { addNote } from '../page/page.ts';
import type { BlockConstruct, BlockContext, BlockRead, InlineContext } from './construct.ts';

const commentEnd = '-->';

const nextEnd = lineFinder(({ text }) => text.includes(commentEnd));

const read = ({ lines, start, page }: BlockContext): BlockRead | undefined => {
  const first = lines[start];
  if (!first || !/^ {0,3}<!--/.test(first.text)) return undefined;
  const end = nextEnd(lines, start);
  // Text after the end must not be lost, so such a comment is left to inline HTML.
  const last = lines[end]?.text.trimEnd() ?? '';
  if (last.indexOf(commentEnd) === -1 || last.indexOf(commentEnd) !== last.length - commentEnd.length) return undefined;
  if (hasWords(textOf(lines.slice(start, end + 1))) && !pluginMark.test(first.text)) addNote(page, 'comment', first);
  return { nodes: [], next: end + 1 };
};

/** What plugins of the old site replaced, or took as the end of a summary. */
const pluginMark = /^\s*<!--\s*(?:material\/tags\b.*|more)\s*-->\s*$/;

/** `<!-- a comment -->` is dropped: next to other markup, its text could become code. */
export const comment: BlockConstruct = { name: 'comment', read };

const isComment = (node: PhrasingContent): node is Html => node.type === 'html' && node.value.startsWith('<!--');

const endsWithSpace = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && /\s$/.test(node.value);

/** Drops comments, and one of the spaces around each. */
export const withoutComments = (
  children: readonly PhrasingContent[],
  { page, lineOf }: InlineContext,
): PhrasingContent[] => {
  const kept: PhrasingContent[] = [];
  let isAfterComment = false;
  for (const node of children) {
    if (isComment(node)) {
      if (hasWords(node.value)) addNote(page, 'comment', { ...lineOf(node), text: typedTag(node.value) });
      isAfterComment = true;
      continue;
    }
    if (isAfterComment && node.type === 'text' && endsWithSpace(kept.at(-1)))
      node.value = node.value.replace(/^ +/, '');
    if (node.type === 'text' && node.value === '') continue;
    kept.push(node);
    isAfterComment = false;
  }
  return kept;
};
