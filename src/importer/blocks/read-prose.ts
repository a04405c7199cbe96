import type { AttributeListNode, Paragraph, RootContent } from 'mdast';
import { type Attributed, readParagraphs } from '../inline/read-inline.ts';
import { inline, tidy } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import { isOn } from '../project/extensions.ts';
import { isRule } from './block-start.ts';
import { type Line, lineFinder } from './lines.ts';
import { hashHeading, isHashHeading, isUnderline, underlinedHeading } from './read-heading.ts';

/** A line such as `- text` that is no list item here, though its author may have meant one. */
const looksLikeItem = ({ text }: Line): boolean => /^ {0,3}(?:[-*+]|\d+\.) +\S/.test(text);

/** The delimiter row of a table, which needs a blank line above its head to be one. */
const looksLikeDashes = ({ text }: Line): boolean => /^ *(?:\| *)?(?::?-{2,}:? *\| *)+(?::?-{2,}:? *)?$/.test(text);

/** The fence of code that has no end, or one that is indented otherwise. */
const looksLikeFence = ({ text }: Line): boolean => /^ {0,3}(?:`{3,}[^`]*|~{3,}[^~]*)$/.test(text);

/** The head of an aside whose title has no end, for example. */
const looksLikeAside = ({ text }: Line): boolean => /^(?:!!!|\?{3}\+?) ?["\p{L}]/u.test(text);

const noteLookalikes = (lines: readonly Line[], page: Page): void => {
  const found = {
    'list-as-text': lines.find((line, index) => index > 0 && looksLikeItem(line)),
    'fence-as-text': lines.find(looksLikeFence),
    'aside-as-text': isOn(page.settings, 'admonition') ? lines.find(looksLikeAside) : undefined,
    'table-as-text': lines.find((line, index) => index > 1 && looksLikeDashes(line)),
  } as const;
  for (const code of lookalikes) if (found[code]) addNote(page, code, found[code]);
};

const lookalikes = ['list-as-text', 'fence-as-text', 'aside-as-text', 'table-as-text'] as const;

const noteAttributes = ({ attributes, source }: AttributeListNode, line: Line, page: Page): void => {
  const isAnnotated = attributes.classes.includes('annotate');
  if (isAnnotated) addNote(page, 'annotate', { ...line, text: source });
  else if (attributes.classes.length > 0 || Object.keys(attributes.values).length > 0) {
    addNote(page, 'attributes-dropped', { ...line, text: source });
  }
};

/** Attributes at the end of a line of text are text too; only those on a line below count. */
const attributesBelow = ({
  children,
  attributes,
  isBelow,
}: Attributed): Pick<Attributed, 'children' | 'attributes'> => {
  if (!attributes || isBelow) return { children, attributes };
  const before = children.length === 0 ? '' : ' ';
  return { children: tidy([...children, { type: 'text', value: before + attributes.source }]), attributes: undefined };
};

const paragraphOf = (read: Attributed, last: Line | undefined, page: Page): Paragraph => {
  const { children, attributes } = attributesBelow(read);
  if (attributes && last) noteAttributes(attributes, last, page);
  const id = attributes?.attributes.id;
  return { type: 'paragraph', children: [...(id === undefined ? [] : [inline('span', { id })]), ...children] };
};

/**
 * Reads lines without a blank line between them as a paragraph, or as several when it is very long. Notes what only
 * looks like a list, a table, code or an aside.
 */
const readParagraph = (lines: readonly Line[], page: Page): readonly Paragraph[] => {
  noteLookalikes(lines, page);
  return readParagraphs(lines, page).map((read) => paragraphOf(read, lines.at(-1), page));
};

const endsParagraph = (line: Line): boolean => isRule(line) || isHashHeading(line);

/** Whether the next line starts afresh: there are no lines before it, or they end with a heading or a rule. */
export const endsWithBreak = (lines: readonly Line[]): boolean => {
  const last = lines.at(-1);
  return last === undefined || endsParagraph(last) || (lines.length === 2 && isUnderline(last));
};

const nextBreak = lineFinder(endsParagraph);

const readAt = (
  lines: readonly Line[],
  start: number,
  page: Page,
): readonly [readonly RootContent[], number] | undefined => {
  const first = lines[start];
  if (first === undefined) return undefined;
  const below = underlinedHeading(first, lines[start + 1], page);
  if (below) return [[below], start + 2];
  if (isRule(first)) return [[{ type: 'thematicBreak' }], start + 1];
  const own = hashHeading(first, page);
  if (own) return [[own], start + 1];
  const end = nextBreak(lines, start + 1);
  return [readParagraph(lines.slice(start, end), page), end];
};

/** A paragraph of nothing but comments and tags that are dropped. */
const isEmpty = (node: RootContent): boolean => node.type === 'paragraph' && node.children.length === 0;

/**
 * Reads headings, rules and paragraphs from lines without a blank line between them, by the rules of Python-Markdown:
 * only the first line can be underlined, and a line that looks like a list item is text.
 */
export const readProse = (lines: readonly Line[], page: Page): RootContent[] => {
  const nodes: RootContent[] = [];
  for (let read = readAt(lines, 0, page); read; read = readAt(lines, read[1], page))
    nodes.push(...read[0].filter((node) => !isEmpty(node)));
  return nodes;
};
