import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { block, inline, literalNode, trimEnds } from '../mdx/nodes.ts';
import type { NoteCode } from '../notes.ts';
import { isBlockTag } from './html-lines.ts';
import { hasWords, screen } from './screen.ts';

const ofCode = new Set(['code', 'kbd', 'samp', 'tt']);

/** Signs that Astro makes finer. */
const fine = /["']|--|\.\.\./;

/** What stands in a tag. Within code, quotes and hyphens stay as they are typed. */
export const exactText = (tag: string, children: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const texts = children.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  const text = texts.join('');
  const isExact = ofCode.has(tag) && texts.length === children.length && fine.test(text);
  return isExact ? [literalNode(text)] : children;
};

type Child = ElementContent | Root['children'][number];

const isSpace = (node: Child): boolean => node.type === 'text' && node.value.trim() === '';

/** Tags in which spaces and line ends count. */
const isLiteral = ({ tagName }: Element): boolean => tagName === 'pre';

const textIn = (node: Child): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

/** An address between `<` and `>` looks like a tag. */
const asLinks = (source: string): string => source.replace(/<(https?:\/\/[^\s<>"]+)>/g, '<a href="$1">$1</a>');

const toInline = (node: Child): readonly PhrasingContent[] => {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
  if (node.type !== 'element') return [];
  const { stays, properties } = screen(node);
  if (stays === 'nothing') return [];
  if (stays === 'element' && isLiteral(node)) return [inline(node.tagName, properties, [literalNode(textIn(node))])];
  const children = node.children.flatMap(toInline);
  return stays === 'words' ? children : [inline(node.tagName, properties, exactText(node.tagName, children))];
};

const onOwnLine = (children: readonly PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [...children],
});

const toBlock = (node: Child): readonly RootContent[] => {
  if (isSpace(node)) return [];
  if (node.type !== 'element' || screen(node).stays !== 'element') {
    const children = trimEnds([...toInline(node)]);
    return children.length === 0 ? [] : [onOwnLine(children)];
  }
  const children = node.children.filter((child) => !isSpace(child));
  const isNest =
    children.length > 0 &&
    !isLiteral(node) &&
    children.every((child) => child.type === 'element' && isBlockTag(child.tagName));
  return [isNest ? block(node.tagName, screen(node).properties, children.flatMap(toBlock)) : onOwnLine(toInline(node))];
};

/** What of a node and all in it is left out, or may not be seen. */
const notesOf = (node: Child): readonly NoteCode[] => {
  if (node.type === 'comment') return hasWords(node.value) ? ['comment'] : [];
  if (node.type !== 'element') return [];
  const { stays, notes } = screen(node);
  return [...notes, ...(stays === 'nothing' ? [] : node.children.flatMap(notesOf))];
};

interface HtmlRead {
  readonly nodes: readonly RootContent[];
  /** For the report. */
  readonly notes: ReadonlySet<NoteCode>;
}

/** HTML as MDX writes it: tags closed, attributes in quotes, braces and marks of Markdown as the text that they are. */
export const htmlToMdx = (source: string): HtmlRead => {
  const { children } = fromHtml(asLinks(source), { fragment: true });
  return { nodes: children.flatMap(toBlock), notes: new Set(children.flatMap(notesOf)) };
};
