import { fromHtml } from 'hast-util-from-html';
import type { Html, PhrasingContent } from 'mdast';
import { exactText } from '../html/exact-text.ts';
import { type Screened, screen } from '../html/screen.ts';
import type { InlineConstruct, InlinePlace } from '../inline/inline-construct.ts';
import { onOneLine } from '../inline/on-one-line.ts';
import { inline } from '../mdx/jsx.ts';
import { addNote } from '../page/page.ts';
import { hasWords } from '../source/has-words.ts';

const opening = /^<([a-zA-Z][\w-]*)/;
const closing = /^<\/([a-zA-Z][\w-]*)\s*>$/;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

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

const isComment = (node: PhrasingContent): node is Html => node.type === 'html' && node.value.startsWith('<!--');

const endsWithSpace = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && /\s$/.test(node.value);

/** Leaves remarks out, and one of the spaces around each. */
const withoutComments = (children: readonly PhrasingContent[], { page, lineOf }: InlinePlace): PhrasingContent[] => {
  const kept: PhrasingContent[] = [];
  let isBehindComment = false;
  for (const node of children) {
    if (isComment(node)) {
      if (hasWords(node.value)) addNote(page, 'comment', { ...lineOf(node), text: node.value });
      isBehindComment = true;
      continue;
    }
    if (isBehindComment && node.type === 'text' && endsWithSpace(kept.at(-1)))
      node.value = node.value.replace(/^ +/, '');
    if (node.type === 'text' && node.value === '') continue;
    kept.push(node);
    isBehindComment = false;
  }
  return kept;
};

interface Turned {
  readonly nodes: readonly PhrasingContent[];
  readonly next: number;
}

const turnTag = (children: readonly PhrasingContent[], index: number, node: Html, place: InlinePlace): Turned => {
  const name = nameOf(node, opening);
  const next = index + 1;
  if (name === undefined) return { nodes: [asText(node, place)], next };
  if (empty.test(name) || isWhole(node)) return { nodes: element(node, name, [], place), next };
  const close = closeOf(children, index, name);
  if (close === -1) return { nodes: [asText(node, place)], next };
  return {
    nodes: element(node, name, onOneLine(turnTags(children.slice(next, close), place)), place),
    next: close + 1,
  };
};

const turnTags = (children: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] => {
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

const gather = (children: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] =>
  turnTags(withoutComments(children, place), place);

/** HTML tags among words. */
export const htmlInline: InlineConstruct = { name: 'html-inline', gather };
