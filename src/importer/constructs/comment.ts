import type { Html, PhrasingContent } from 'mdast';
import { fencedLines } from '../blocks/fence.ts';
import { type Line, lineFinder, textOf } from '../blocks/lines.ts';
import { hasWords } from '../html/screen.ts';
import { typedTag } from '../inline/loose-syntax.ts';
import { addNote, type Page } from '../page/page.ts';
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

const startsComment = /^ {0,3}<!--/;

/**
 * Lines without comments that begin a line and go on over several, which MkDocs takes out before it reads anything else,
 * whatever they stand among.
 */
export const withoutLongComments = (lines: readonly Line[], page: Page): readonly Line[] => {
  const fenced = fencedLines(lines);
  let next = 0;
  return lines.flatMap((line, index): readonly Line[] => {
    if (index < next) return [];
    if (fenced[index] || !startsComment.test(line.text) || line.text.includes(commentEnd)) return [line];
    const end = nextEnd(lines, index);
    const last = lines[end];
    if (!last) return [line];
    if (hasWords(textOf(lines.slice(index, end + 1)))) addNote(page, 'comment', line);
    next = end + 1;
    const rest = last.text.slice(last.text.indexOf(commentEnd) + commentEnd.length);
    return rest.trim() === '' ? [] : [{ ...last, text: rest }];
  });
};

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
