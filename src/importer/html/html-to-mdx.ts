import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { trimEnds } from '../inline/tidy.ts';
import { commentNode, literalNode } from '../mdx/expression.ts';
import { block, inline } from '../mdx/jsx.ts';
import { isBlockTag } from './block-tags.ts';
import { exactText } from './exact-text.ts';
import { hasCode, propertiesOf } from './properties-of.ts';

type Child = ElementContent | Root['children'][number];

const isSpace = (node: Child): boolean => node.type === 'text' && node.value.trim() === '';

/** Tags in which spaces and line ends count. */
const isLiteral = ({ tagName }: Element): boolean => ['pre', 'style', 'textarea'].includes(tagName);

const textIn = (node: Child): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

const literal = (element: Element): PhrasingContent =>
  inline(element.tagName, propertiesOf(element), [literalNode(textIn(element))]);

/** A name that MDX takes for a tag. HTML takes anything. */
const isTagName = (name: string): boolean => /^[a-z][a-z\d-]*$/i.test(name);

/** An address between `<` and `>` looks like a tag. */
const asLinks = (source: string): string => source.replace(/<(https?:\/\/[^\s<>"]+)>/g, '<a href="$1">$1</a>');

const toInline = (node: Child): readonly PhrasingContent[] => {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
  if (node.type === 'comment') return [commentNode(node.value)];
  if (node.type !== 'element' || node.tagName === 'script') return [];
  if (isLiteral(node)) return [literal(node)];
  if (!isTagName(node.tagName))
    return [{ type: 'text', value: `<${node.tagName}>` }, ...node.children.flatMap(toInline)];
  return [inline(node.tagName, propertiesOf(node), exactText(node.tagName, node.children.flatMap(toInline)))];
};

const onOwnLine = (children: readonly PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [...children],
});

const toBlock = (node: Child): readonly RootContent[] => {
  if (isSpace(node)) return [];
  if (node.type !== 'element' || node.tagName === 'script') {
    const children = trimEnds([...toInline(node)]);
    return children.length === 0 ? [] : [onOwnLine(children)];
  }
  const children = node.children.filter((child) => !isSpace(child));
  const isNest =
    children.length > 0 &&
    !isLiteral(node) &&
    children.every((child) => child.type === 'element' && isBlockTag(child.tagName));
  return [isNest ? block(node.tagName, propertiesOf(node), children.flatMap(toBlock)) : onOwnLine(toInline(node))];
};

const elementsIn = (node: Child): readonly Element[] =>
  node.type === 'element' ? [node, ...node.children.flatMap(elementsIn)] : [];

export interface HtmlRead {
  readonly nodes: readonly RootContent[];
  /** It held code to run, which is left out. */
  readonly hadCode: boolean;
  /** It shows a page of another site. */
  readonly hasFrame: boolean;
}

/** HTML as MDX writes it: tags closed, attributes in quotes, braces and marks of Markdown as the text that they are. */
export const htmlToMdx = (source: string): HtmlRead => {
  const { children } = fromHtml(asLinks(source), { fragment: true });
  const elements = children.flatMap(elementsIn);
  return {
    nodes: children.flatMap(toBlock),
    hadCode: elements.some(hasCode),
    hasFrame: elements.some(({ tagName }) => tagName === 'iframe'),
  };
};
