import { fromHtml } from 'hast-util-from-html';
import type { Html, PhrasingContent } from 'mdast';
import { exactText } from '../html/html-to-mdx.ts';
import { type Screened, screen } from '../html/screen.ts';
import { quotedTag, typedTag } from '../inline/loose-syntax.ts';
import { inline } from '../mdx/nodes.ts';
import { addNote } from '../page/page.ts';
import { isElement } from '../safety/markup.ts';
import { withoutComments } from './comment.ts';
import type { InlineConstruct, InlineContext } from './construct.ts';

/** Joins lines, because MDX reads a tag at the start of a line as a block. */
const joinLines = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node): PhrasingContent => {
    if (node.type === 'text') return { ...node, value: node.value.replace(/(?<!\s)\s*\n\s*/g, ' ') };
    if (node.type === 'break') return inline('br', {});
    if ('children' in node) node.children = joinLines(node.children);
    return node;
  });

const opening = /^<([a-zA-Z][\w-]*)/;
const closing = /^<\/([a-zA-Z][\w-]*)\s*>$/;
const voidTag = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

const nameOf = (node: PhrasingContent, tag: RegExp): string | undefined =>
  node.type === 'html' ? tag.exec(node.value)?.[1]?.toLowerCase() : undefined;

const isSelfClosing = (node: PhrasingContent): boolean => node.type === 'html' && node.value.endsWith('/>');

/** From the index of each opening tag to that of its closing tag. */
const closingTags = (children: readonly PhrasingContent[]): ReadonlyMap<number, number> => {
  const closings = new Map<number, number>();
  const open = new Map<string, number[]>();
  children.forEach((node, index) => {
    const opened = isSelfClosing(node) ? undefined : nameOf(node, opening);
    const closed = open.get(nameOf(node, closing) ?? '')?.pop();
    if (closed !== undefined) closings.set(closed, index);
    if (opened === undefined) return;
    const own = open.get(opened) ?? [];
    open.set(opened, own);
    own.push(index);
  });
  return closings;
};

/** The parser drops tags such as `<td>` that stand alone, hence the empty element. */
const screened = ({ value }: Html, name: string): Screened => {
  const [parsed] = fromHtml(quotedTag(value), { fragment: true }).children;
  return screen(parsed?.type === 'element' ? parsed : { type: 'element', tagName: name, properties: {}, children: [] });
};

const element = (
  node: Html,
  name: string,
  inner: readonly PhrasingContent[],
  context: InlineContext,
): readonly PhrasingContent[] => {
  const { tag, stays, properties, notes } = screened(node, name);
  for (const code of notes) addNote(context.page, code, { ...context.lineOf(node), text: typedTag(node.value) });
  if (stays === 'nothing') return [];
  return stays === 'words' ? inner : [inline(tag, properties, exactText(tag, inner))];
};

/**
 * A tag without its counterpart: browsers read `</br>` as a line break, and show nothing of another end of a tag that they
 * know. Any other is text.
 */
const asText = (node: Html, { page, lineOf }: InlineContext): PhrasingContent => {
  if (/^<\/br\s*>$/i.test(node.value)) return inline('br', {});
  const value = typedTag(node.value);
  const name = nameOf(node, closing);
  if (name !== undefined && isElement(name)) {
    addNote(page, 'html-stray', { ...lineOf(node), text: value });
    return { type: 'text', value: '' };
  }
  addNote(page, 'html-unclosed', { ...lineOf(node), text: value });
  return { type: 'text', value };
};

interface Rewritten {
  readonly nodes: readonly PhrasingContent[];
  readonly next: number;
}

/** The children of one parent, with their pairs of tags. */
interface Tags {
  readonly children: readonly PhrasingContent[];
  readonly closings: ReadonlyMap<number, number>;
  readonly context: InlineContext;
}

/** Rewrites the tag at an index; `end` is where the enclosing tag closes. */
const rewriteTag = (tags: Tags, index: number, end: number, node: Html): Rewritten => {
  const { closings, context } = tags;
  const name = nameOf(node, opening);
  const next = index + 1;
  if (name === undefined) return { nodes: [asText(node, context)], next };
  if (voidTag.test(name) || isSelfClosing(node)) return { nodes: element(node, name, [], context), next };
  const close = closings.get(index) ?? end;
  if (close >= end) return { nodes: [asText(node, context)], next };
  return { nodes: element(node, name, joinLines(rewriteTags(tags, next, close)), context), next: close + 1 };
};

const rewriteTags = (tags: Tags, start: number, end: number): PhrasingContent[] => {
  const turned: PhrasingContent[] = [];
  for (let index = start; index < end; ) {
    const node = tags.children[index];
    if (!node) break;
    const { nodes, next } =
      node.type === 'html' ? rewriteTag(tags, index, end, node) : { nodes: [node], next: index + 1 };
    turned.push(...nodes);
    index = next;
  }
  return turned;
};

const prepare = (children: readonly PhrasingContent[], context: InlineContext): PhrasingContent[] => {
  const kept = withoutComments(children, context);
  return rewriteTags({ children: kept, closings: closingTags(kept), context }, 0, kept.length);
};

/** Inline HTML. */
export const htmlInline: InlineConstruct = { name: 'html-inline', prepare };
