import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { asBlocks } from '../mdx/blocks.ts';
import { addNote } from '../page/page.ts';
import { insideOf, type Line } from '../source/line.ts';
import { type AsideHead, asideHead, noteClasses, titleOfType } from './aside-head.ts';
import { type AsideLook, lookOf } from './aside-kind.ts';

const opening = /^!!!(.*)$/;

const labelNode = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: { directiveLabel: true },
  children,
});

/** An aside of Starlight. Without a title it gets the one that Starlight has for its kind. */
const aside = (
  { kind, icon }: AsideLook,
  title: PhrasingContent[],
  children: readonly RootContent[],
): ContainerDirective => ({
  type: 'containerDirective',
  name: kind,
  attributes: icon === undefined ? {} : { icon },
  children: [...(title.length > 0 ? [labelNode(title)] : []), ...asBlocks(children)],
});

/** Words of Material's own titles that Starlight also has, and translates. */
const sameInStarlight = new Set(['note', 'tip', 'warning', 'caution', 'danger']);

const titleOf = ({ type = 'note', title }: AsideHead): string | undefined => {
  if (title) return title;
  return sameInStarlight.has(type.toLowerCase()) ? undefined : titleOfType(type);
};

const write = (
  head: AsideHead,
  first: Line,
  children: readonly RootContent[],
  { page, words }: BlockPlace,
): RootContent => {
  const look = lookOf(head.type ?? 'note');
  if (!look) addNote(page, 'admonition-type', first);
  if (head.title === '') addNote(page, 'admonition-without-title', first);
  noteClasses(head, first, page);
  const title = titleOf(head);
  const label = title === undefined ? [] : words([{ ...first, text: title }]);
  return aside(look ?? { kind: 'note' }, label, children);
};

const read = (place: BlockPlace): BlockRead | undefined => {
  const { lines, start, inside } = place;
  const first = lines[start];
  const head = first && asideHead(opening.exec(first.text)?.[1] ?? '');
  if (!first || head?.type === undefined) return undefined;
  const inner = insideOf(lines, start + 1);
  return { nodes: [write(head, first, inside(inner), place)], next: start + 1 + inner.length };
};

/** `!!! type "title"` with its text indented: an aside. */
export const admonition: BlockConstruct = { name: 'admonition', read };
