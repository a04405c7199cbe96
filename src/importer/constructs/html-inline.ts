import { fromHtml } from 'hast-util-from-html';
import type { Html, PhrasingContent } from 'mdast';
import { exactText } from '../html/html-to-mdx.ts';
import { type Screened, screen } from '../html/screen.ts';
import { inline } from '../mdx/nodes.ts';
import { addNote } from '../page/page.ts';
import { withoutComments } from './comment.ts';
import type { InlineConstruct, InlinePlace } from './construct.ts';

/** The same on one line: MDX takes a tag at the start of a line for one that opens or closes a block. */
const onOneLine = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node): PhrasingContent => {
    if (node.type === 'text') return { ...node, value: node.value.replace(/(?<!\s)\s*\n\s*/g, ' ') };
    if (node.type === 'break') return inline('br', {});
    if ('children' in node) node.children = onOneLine(node.children);
    return node;
  });

const opening = /^<([a-zA-Z][\w-]*)/;
const closing = /^<\/([a-zA-Z][\w-]*)\s*>$/;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

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

/** Tags such as `<td>` mean nothing to the parser when they stand alone. */
const screened = ({ value }: Html, name: string): Screened => {
  const [parsed] = fromHtml(value, { fragment: true }).children;
  return screen(parsed?.type === 'element' ? parsed : { type: 'element', tagName: name, properties: {}, children: [] });
};

const element = (
  node: Html,
  name: string,
  inner: readonly PhrasingContent[],
  place: InlinePlace,
): readonly PhrasingContent[] => {
  const { tag, stays, properties, notes } = screened(node, name);
  for (const code of notes) addNote(place.page, code, { ...place.lineOf(node), text: node.value });
  if (stays === 'nothing') return [];
  return stays === 'words' ? inner : [inline(tag, properties, exactText(tag, inner))];
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

const gather = (children: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] => {
  const kept = withoutComments(children, place);
  return turnTags({ children: kept, closings: closingTags(kept), place }, 0, kept.length);
};

/** HTML tags among words. */
export const htmlInline: InlineConstruct = { name: 'html-inline', gather };
