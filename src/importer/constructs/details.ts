import type { PhrasingContent, RootContent } from 'mdast';
import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { block, inline } from '../mdx/jsx.ts';
import { addNote } from '../page/page.ts';
import { insideOf, type Line } from '../source/line.ts';
import { type AsideHead, asideHead, noteClasses, titleOfType } from './aside-head.ts';
import { lookOf } from './aside-kind.ts';

const opening = /^\?\?\?(\+)?(.*)$/;

const summary = (children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [inline('summary', {}, children)],
});

/** Starlight has no aside that folds, so its look goes onto a `<details>`. */
const write = (head: AsideHead, first: Line, { page, words }: BlockPlace): readonly [string, RootContent] => {
  const look = lookOf(head.type ?? 'note');
  if (!look) addNote(page, 'admonition-type', first);
  if (head.title === '') addNote(page, 'admonition-without-title', first);
  noteClasses(head, first, page);
  const title = head.title || titleOfType(head.type ?? 'note');
  const kind = look?.kind ?? 'note';
  return [`starlight-aside starlight-aside--${kind}`, summary(words([{ ...first, text: title }]))];
};

const read = (place: BlockPlace): BlockRead | undefined => {
  const { lines, start, inside } = place;
  const first = lines[start];
  const [, plus, rest = ''] = (first && opening.exec(first.text)) ?? [];
  const head = asideHead(rest);
  if (!first || !head) return undefined;
  const inner = insideOf(lines, start + 1);
  const open = plus === '+';
  const [className, title] = write(head, first, place);
  const nodes = [block('details', { class: className, open }, [title, ...inside(inner)])];
  return { nodes, next: start + 1 + inner.length };
};

/** `??? type "title"`, folded, and `???+`, open at first: an aside that the reader can fold. */
export const details: BlockConstruct = { name: 'details', read };
