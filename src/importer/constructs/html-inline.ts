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

/** From the index of each tag to that of the one which closes it, past others of its name. */
const closingTags = (children: readonly PhrasingContent[]): ReadonlyMap<number, number> => {
  const closings = new Map<number, number>();
  const open = new Map<string, number[]>();
  children.forEach((node, index) => {
    const opened = isWhole(node) ? undefined : nameOf(node, opening);
    const closed = open.get(nameOf(node, closing) ?? '')?.pop();
    if (closed !== undefined) closings.set(closed, index);
    if (opened === undefined) return;
    const own = open.get(opened) ?? [];
    open.set(opened, own);
    own.push(index);
  });
  return closings;
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

/** Children of one parent with the tags that close each other. */
interface Tags {
  readonly children: readonly PhrasingContent[];
  readonly closings: ReadonlyMap<number, number>;
  readonly place: InlinePlace;
}

/** Turns the tag at an index; `end` is where the tag around it closes. */
const turnTag = (tags: Tags, index: number, end: number, node: Html): Turned => {
  const { closings, place } = tags;
  const name = nameOf(node, opening);
  const next = index + 1;
  if (node.value.startsWith('<!--')) return { nodes: [commentNode(node.value.slice(4, -3))], next };
  if (name === undefined) return { nodes: [asText(node, place)], next };
  if (empty.test(name) || isWhole(node)) return { nodes: element(node, name, [], place), next };
  const close = closings.get(index) ?? end;
  if (close >= end) return { nodes: [asText(node, place)], next };
  return { nodes: element(node, name, onOneLine(turnTags(tags, next, close)), place), next: close + 1 };
};

const turnTags = (tags: Tags, start: number, end: number): PhrasingContent[] => {
  const turned: PhrasingContent[] = [];
  for (let index = start; index < end; ) {
    const node = tags.children[index];
    if (!node) break;
    const { nodes, next } = node.type === 'html' ? turnTag(tags, index, end, node) : { nodes: [node], next: index + 1 };
    turned.push(...nodes);
    index = next;
  }
  return turned;
};

const gather = (children: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] =>
  turnTags({ children, closings: closingTags(children), place }, 0, children.length);

/** HTML tags among words. */
export const htmlInline: InlineConstruct = { name: 'html-inline', gather };
