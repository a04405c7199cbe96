import { fromHtml } from 'hast-util-from-html';
import type { Html, PhrasingContent } from 'mdast';
import { exactText } from '../html/exact-text.ts';
import { hasCode, propertiesOf } from '../html/properties-of.ts';
import type { InlineConstruct, InlinePlace } from '../inline/inline-construct.ts';
import { onOneLine } from '../inline/on-one-line.ts';
import { commentNode } from '../mdx/expression.ts';
import { inline } from '../mdx/jsx.ts';
import { addNote } from '../page/page.ts';

const opening = /^<([a-zA-Z][\w-]*)/;
const closing = /^<\/([a-zA-Z][\w-]*)\s*>$/;
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const nameOf = (node: PhrasingContent, tag: RegExp): string | undefined =>
  node.type === 'html' ? tag.exec(node.value)?.[1]?.toLowerCase() : undefined;

const isWhole = (node: PhrasingContent): boolean => node.type === 'html' && node.value.endsWith('/>');

const depthOf = (node: PhrasingContent, name: string): number => {
  if (nameOf(node, closing) === name) return -1;
  return nameOf(node, opening) === name && !isWhole(node) ? 1 : 0;
};

/** Index of the tag that closes the one at `open`, past others of its name. */
const closeOf = (children: readonly PhrasingContent[], open: number, name: string): number => {
  let depth = 0;
  return children.findIndex((node, index) => {
    if (index < open) return false;
    depth += depthOf(node, name);
    return depth === 0;
  });
};

const element = (
  node: Html,
  name: string,
  inner: readonly PhrasingContent[],
  place: InlinePlace,
): PhrasingContent[] => {
  const [parsed] = fromHtml(node.value, { fragment: true }).children;
  const children = exactText(name, inner);
  if (parsed?.type !== 'element') return [inline(name, {}, children)];
  if (hasCode(parsed)) addNote(place.page, 'html-code', { ...place.lineOf(node), text: node.value });
  return name === 'script' ? [] : [inline(parsed.tagName, propertiesOf(parsed), children)];
};

/** A tag without its other half is no HTML; it stays as text. */
const asText = (node: Html, { page, lineOf }: InlinePlace): PhrasingContent => {
  addNote(page, 'html-unclosed', { ...lineOf(node), text: node.value });
  return { type: 'text', value: node.value };
};

interface Turned {
  readonly nodes: readonly PhrasingContent[];
  readonly next: number;
}

const turnTag = (children: readonly PhrasingContent[], index: number, node: Html, place: InlinePlace): Turned => {
  const name = nameOf(node, opening);
  const next = index + 1;
  if (node.value.startsWith('<!--')) return { nodes: [commentNode(node.value.slice(4, -3))], next };
  if (name === undefined) return { nodes: [asText(node, place)], next };
  if (empty.test(name) || isWhole(node)) return { nodes: element(node, name, [], place), next };
  const close = closeOf(children, index, name);
  if (close === -1) return { nodes: [asText(node, place)], next };
  return { nodes: element(node, name, onOneLine(gather(children.slice(next, close), place)), place), next: close + 1 };
};

const gather = (children: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] => {
  const turned: PhrasingContent[] = [];
  for (let index = 0; index < children.length; ) {
    const node = children[index];
    if (!node) break;
    const { nodes, next } =
      node.type === 'html' ? turnTag(children, index, node, place) : { nodes: [node], next: index + 1 };
    turned.push(...nodes);
    index = next;
  }
  return turned;
};

/** HTML tags among words. */
export const htmlInline: InlineConstruct = { name: 'html-inline', gather };
