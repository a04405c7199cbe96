import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { block, type Properties } from '../mdx/nodes.ts';
import type { Page } from '../page/page.ts';
import { iconIn } from './icon.ts';

interface CardHead {
  readonly icon: string | undefined;
  /** What follows the icon. */
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

/** The Card component takes its title as HTML. */
const asHtml = (text: string): string =>
  text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const titleText = (nodes: readonly PhrasingContent[]): string => nodes.map((node) => textOfNode(node)).join('');

const card = (icon: string | undefined, title: string, body: readonly RootContent[], page: Page): RootContent => {
  page.components.add('Card');
  return block('Card', { title: asHtml(title), icon }, body);
};

const textTypes = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode']);

/** Whether the plain text of a node says all there is: it has no link, picture or other tag without text. */
const isWords = (node: PhrasingContent): boolean => {
  const isTag = node.type === 'mdxJsxTextElement' && !['a', 'LinkButton'].includes(node.name ?? '');
  if (!isTag && !textTypes.has(node.type)) return false;
  return 'children' in node ? node.children.length > 0 && node.children.every(isWords) : true;
};

/** An item without a recognisable title keeps its content, in a frame. */
const framed = (item: ListItem): RootContent =>
  block('div', { style: 'border: 1px solid var(--sl-color-gray-5); padding: 1rem' }, item.children);

const withoutLead = (rest: readonly PhrasingContent[]): readonly RootContent[] => {
  const children = trimmed(rest);
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [...children] }];
};

/** A list item as a card. Its title stands above a rule or in bold at the start, after an optional icon. */
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

/**
 * `<div class="grid">` as a CardGrid, or `undefined` for any other element. With the class `cards`, list items become
 * cards.
 */
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
