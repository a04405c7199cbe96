import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { dedent, indentOf, isBlank, type Line, textOf, trimBlankEnd } from '../blocks/lines.ts';
import { endOfTag, tagAt } from '../html/html-lines.ts';
import { screen } from '../html/screen.ts';
import { block, inline } from '../mdx/nodes.ts';
import { addNote } from '../page/page.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';
import { gridOf } from './grid.ts';

interface Opened {
  readonly element: Element;
  /** The line with its opening tag. */
  readonly first: Line;
  readonly inner: readonly Line[];
  readonly next: number;
}

const openingTag = /^ {0,3}<[a-zA-Z][^<>]*>/;

/** Tags that hold inline content and no blocks. */
const inlineOnly = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'figcaption', 'legend', 'summary']);

/** The lines between the opening and the closing tag. */
const innerLines = (lines: readonly Line[], tag: string, name: string): readonly Line[] => {
  const closing = new RegExp(`</${name}\\s*>\\s*$`, 'i');
  const inner = lines.map((line, index) => {
    const text = index === 0 ? line.text.slice(tag.length) : line.text;
    return { ...line, text: index === lines.length - 1 ? text.replace(closing, '') : text };
  });
  return trimBlankEnd(inner);
};

const isOff = ({ properties: { markdown } }: Element): boolean => markdown === '0';

const openedAt = (lines: readonly Line[], start: number): Opened | undefined => {
  const first = lines[start];
  const name = first && tagAt(first);
  const tag = first && openingTag.exec(first.text)?.[0];
  if (!first || name === undefined || tag === undefined || !/\smarkdown(?:[\s=>])/.test(tag)) return undefined;
  const [element] = fromHtml(tag.trim(), { fragment: true }).children;
  if (element?.type !== 'element' || isOff(element)) return undefined;
  const next = endOfTag(lines, start, name);
  return { element, first, inner: innerLines(lines.slice(start, next), tag, name), next };
};

const isInlineOnly = ({ tagName, properties: { markdown } }: Element): boolean =>
  markdown === 'span' || (inlineOnly.has(tagName) && markdown !== 'block');

const isAnnotated = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('annotate');

/** The lines without the indentation that they share, by which authors only show what holds what. */
const withoutSharedIndent = (lines: readonly Line[]): readonly Line[] => {
  const filled = lines.filter((line) => !isBlank(line));
  const shared = filled.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
  return Number.isFinite(shared) ? lines.map((line) => dedent(line, shared)) : lines;
};

const readInner = (inner: readonly Line[], { readWords }: BlockContext): PhrasingContent[] =>
  textOf(inner).trim() === '' ? [] : readWords(inner.filter(({ text }) => text.trim() !== ''));

const write = ({ element, first, inner }: Opened, context: BlockContext): readonly RootContent[] => {
  const { tagName } = element;
  const { stays, properties, notes } = screen(element);
  for (const code of notes) addNote(context.page, code, first);
  if (stays === 'nothing') return [];
  if (isAnnotated(element)) addNote(context.page, 'annotate', first);
  if (isInlineOnly(element) && tagName !== 'figure') {
    const children = readInner(inner, context);
    return [{ type: 'paragraph', children: stays === 'words' ? children : [inline(tagName, properties, children)] }];
  }
  const nodes = context.readInside(isInlineOnly(element) ? withoutSharedIndent(inner) : inner);
  return stays === 'words' ? nodes : [gridOf(properties, nodes, context.page) ?? block(tagName, properties, nodes)];
};

const read = (context: BlockContext): BlockRead | undefined => {
  const opened = openedAt(context.lines, context.start);
  return opened && { nodes: write(opened, context), next: opened.next };
};

/** `<div markdown>`: HTML around Markdown. A grid becomes a CardGrid. */
export const markdownInHtml: BlockConstruct = { name: 'markdown-in-html', extension: 'md_in_html', read };
