import type { BlockContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxTextExpression } from 'mdast-util-mdx';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOfNode } from 'mdast-util-to-string';

/** Nodes as the content of a container. The types of mdast allow fewer combinations than MDX does. */
export const asBlocks = (nodes: readonly RootContent[]): BlockContent[] =>
  nodes.filter((node): node is BlockContent => node.type !== 'yaml');

/** `true` is an attribute without a value; `undefined` and `false` are no attribute. */
export type Properties = Readonly<Record<string, string | boolean | undefined>>;

const attributes = (properties: Properties): MdxJsxAttribute[] =>
  Object.entries(properties).flatMap(([name, given]): MdxJsxAttribute[] => {
    if (given === undefined || given === false) return [];
    return [{ type: 'mdxJsxAttribute', name, value: given === true ? null : given }];
  });

/** A tag on lines of its own, around blocks. */
export const block = (name: string, properties: Properties, children: readonly RootContent[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributes(properties),
  children: asBlocks(children),
});

/** An inline tag. */
export const inline = (
  name: string,
  properties: Properties,
  children: readonly PhrasingContent[] = [],
): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributes(properties),
  children: [...children],
});

/** Literal text as an expression, which keeps spaces, line ends and braces. */
export const literalNode = (text: string): MdxTextExpression => ({
  type: 'mdxTextExpression',
  value: JSON.stringify(text),
});

/** The text of an expression made by `literalNode`. */
const literalOf = ({ value }: MdxTextExpression): string => String(JSON.parse(value));

/** Calls a function for a node and all its descendants, in document order. */
export const visitNodes = (node: Nodes, call: (node: Nodes) => void): void => {
  call(node);
  if ('children' in node) for (const child of node.children) visitNodes(child, call);
};

const isBreak = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br');

/** The text of a node on one line, expressions included. */
export const wordsOf = (node: Nodes): string => {
  if (isBreak(node)) return ' ';
  if (node.type === 'mdxTextExpression') return literalOf(node);
  const text = 'children' in node ? node.children.map(wordsOf).join('') : textOfNode(node);
  return text.replace(/\s+/g, ' ');
};

/** Longer texts are not joined further, because later searches take quadratic time in their length. */
const maxTextLength = 10_000;

/** Joins adjacent texts, and drops empty ones and spaces around line ends. */
export const tidy = (children: readonly PhrasingContent[]): PhrasingContent[] => {
  const result: PhrasingContent[] = [];
  for (const node of children) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last.value.length < maxTextLength) last.value += node.value;
    else if (node.type !== 'text' || node.value !== '') result.push(node);
  }
  for (const node of result) if (node.type === 'text') node.value = node.value.replace(/(?<! ) *\n */g, '\n');
  return result.filter((node) => node.type !== 'text' || node.value !== '');
};

/** Tidies nodes, and trims spaces at both ends. */
export const trimEnds = (children: PhrasingContent[]): PhrasingContent[] => {
  const first = children[0];
  const last = children.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return tidy(children);
};
