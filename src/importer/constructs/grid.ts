import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { block, type Properties } from '../mdx/nodes.ts';
import type { Page } from '../page/page.ts';
import { iconIn } from './icon.ts';

interface CardHead {
  readonly icon: string | undefined;
  /** What stands behind the icon. */
  readonly rest: readonly PhrasingContent[];
}

const isSpace = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

const trimmed = (children: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const [first, ...rest] = children.slice(children.findIndex((node) => !isSpace(node)));
  if (!first || isSpace(first)) return [];
  return [first.type === 'text' ? { ...first, value: first.value.trimStart() } : first, ...rest];
};

const headOf = ({ children }: Paragraph): CardHead => {
  const icon = iconIn(children[0]);
  return { icon, rest: trimmed(icon === undefined ? children : children.slice(1)) };
};

/** The component takes its title as HTML. */
const asHtml = (text: string): string =>
  text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const titleText = (nodes: readonly PhrasingContent[]): string => nodes.map((node) => textOfNode(node)).join('');

const card = (icon: string | undefined, title: string, body: readonly RootContent[], page: Page): RootContent => {
  page.components.add('Card');
  return block('Card', { title: asHtml(title), icon }, body);
};

const ofWords = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode']);

/** Whether the text of a node says all that it holds: there is no link in it, no picture and no other tag without words. */
const isWords = (node: PhrasingContent): boolean => {
  const isTag = node.type === 'mdxJsxTextElement' && !['a', 'LinkButton'].includes(node.name ?? '');
  if (!isTag && !ofWords.has(node.type)) return false;
  return 'children' in node ? node.children.length > 0 && node.children.every(isWords) : true;
};

/** A card of no certain form keeps its words as they are, in a frame. */
const framed = (item: ListItem): RootContent =>
  block('div', { style: 'border: 1px solid var(--sl-color-gray-5); padding: 1rem' }, item.children);

const withoutLead = (rest: readonly PhrasingContent[]): readonly RootContent[] => {
  const children = trimmed(rest);
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [...children] }];
};

/** An item of a list as a card: a title above a rule, or bold words at its start, and an icon before them. */
const cardOf = (item: ListItem, page: Page): RootContent => {
  const [first, second, ...others] = item.children;
  if (first?.type !== 'paragraph') return framed(item);
  const { icon, rest } = headOf(first);
  const below = second === undefined ? others : [second, ...others];
  const isAboveRule = second?.type === 'thematicBreak';
  if (isAboveRule && rest.length > 0 && rest.every(isWords)) return card(icon, titleText(rest), others, page);
  const [lead, ...tail] = rest;
  if (!isAboveRule && lead?.type === 'strong' && isWords(lead)) {
    return card(icon, textOfNode(lead), [...withoutLead(tail), ...below], page);
  }
  const isPlain = rest.length > 0 && rest.every((node) => node.type === 'text');
  return isPlain ? card(icon, titleText(rest), below, page) : framed(item);
};

const cardsOf = (node: RootContent, page: Page): readonly RootContent[] =>
  node.type === 'list' ? node.children.map((item) => cardOf(item, page)) : [node];

/** `<div class="grid">` with what stands in it, or `undefined` for any other element. The items of a list are cards. */
export const gridOf = (
  { class: classes }: Properties,
  children: readonly RootContent[],
  page: Page,
): RootContent | undefined => {
  const names = String(classes ?? '').split(' ');
  if (!names.includes('grid')) return undefined;
  page.components.add('CardGrid');
  const hasCards = names.includes('cards');
  return block('CardGrid', {}, hasCards ? children.flatMap((node) => cardsOf(node, page)) : children);
};
