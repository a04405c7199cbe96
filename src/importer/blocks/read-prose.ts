import type { AttributeListNode, Heading, Paragraph, RootContent } from 'mdast';
import { type Attributed, readAttributed } from '../inline/read-inline.ts';
import { tidy } from '../inline/tidy.ts';
import { inline } from '../mdx/jsx.ts';
import { addNote, type Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import { isRule } from '../source/rule.ts';

const hash = /^(#{1,6})\s*((?:\\.|[^\\])*?)\s*#*\s*$/;
const underline = /^(=+|-+) *$/;

const depths = [1, 2, 3, 4, 5, 6] as const;

const heading = (depth: number, line: Line, page: Page): Heading => {
  const { children, attributes } = readAttributed([line], page);
  const id = attributes?.attributes.id;
  const anchor = id === undefined ? [] : [inline('span', { id })];
  if (attributes && attributes.attributes.classes.length > 0) {
    addNote(page, 'attributes-dropped', { ...line, text: attributes.source });
  }
  return {
    type: 'heading',
    depth: depths[depth - 1] ?? 6,
    children: [...children, ...anchor],
    ...(id === undefined ? {} : { data: { anchor: id } }),
  };
};

/** `#Title` needs no space in MkDocs. */
const hashHeading = (line: Line, page: Page): Heading | undefined => {
  const [, marks = '', text = ''] = hash.exec(line.text) ?? [];
  return text === '' ? undefined : heading(marks.length, { ...line, text }, page);
};

const underlined = ([first, second]: readonly Line[], page: Page): Heading | undefined => {
  const mark = second && underline.exec(second.text)?.[1];
  return first && mark ? heading(mark.startsWith('=') ? 1 : 2, first, page) : undefined;
};

const breaksOff = (line: Line): boolean => isRule(line) || (hash.exec(line.text)?.[2] ?? '') !== '';

/** A line such as `- text` that is no list item here, and that its writer may have meant as one. */
const looksLikeItem = ({ text }: Line): boolean => /^ {0,3}(?:[-*+]|\d+\.) +\S/.test(text);

/** The dashes below the head of a table, which is none without a blank line above it. */
const looksLikeDashes = ({ text }: Line): boolean => /^ *\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$/.test(text);

const noteLookalikes = (lines: readonly Line[], page: Page): void => {
  const item = lines.find((line, index) => index > 0 && looksLikeItem(line));
  const dashes = lines.find((line, index) => index > 1 && looksLikeDashes(line));
  if (item) addNote(page, 'list-as-text', item);
  if (dashes) addNote(page, 'table-as-text', dashes);
};

const noteAttributes = ({ attributes, source }: AttributeListNode, line: Line, page: Page): void => {
  const isAnnotated = attributes.classes.includes('annotate');
  if (isAnnotated) addNote(page, 'annotate', { ...line, text: source });
  else if (attributes.classes.length > 0 || Object.keys(attributes.values).length > 0) {
    addNote(page, 'attributes-dropped', { ...line, text: source });
  }
};

/** At the end of a line of words, attributes are words too. */
const belowAlone = ({ children, attributes, isBelow }: Attributed): Pick<Attributed, 'children' | 'attributes'> => {
  if (!attributes || isBelow) return { children, attributes };
  const before = children.length === 0 ? '' : ' ';
  return { children: tidy([...children, { type: 'text', value: before + attributes.source }]), attributes: undefined };
};

const paragraph = (lines: readonly Line[], page: Page): Paragraph => {
  const { children, attributes } = belowAlone(readAttributed(lines, page));
  noteLookalikes(lines, page);
  const last = lines.at(-1);
  if (attributes && last) noteAttributes(attributes, last, page);
  const id = attributes?.attributes.id;
  return { type: 'paragraph', children: [...(id === undefined ? [] : [inline('span', { id })]), ...children] };
};

/** Whether what follows these lines begins anew: there are none, or they end with a heading or a rule. */
export const isOver = (lines: readonly Line[]): boolean => {
  const last = lines.at(-1);
  return last === undefined || breaksOff(last) || (lines.length === 2 && underline.test(last.text));
};

const readFirst = (lines: readonly Line[], page: Page): readonly [RootContent, number] | undefined => {
  const [first] = lines;
  if (first === undefined) return undefined;
  const below = underlined(lines, page);
  if (below) return [below, 2];
  if (isRule(first)) return [{ type: 'thematicBreak' }, 1];
  const own = hashHeading(first, page);
  if (own) return [own, 1];
  const end = lines.findIndex((line, index) => index > 0 && breaksOff(line));
  const length = end === -1 ? lines.length : end;
  return [paragraph(lines.slice(0, length), page), length];
};

/**
 * Headings, rules and paragraphs of lines without a blank one between them, by the rules of Python-Markdown: only the first line of a
 * block can be underlined, and a line that looks like a list item is text.
 */
export const readProse = (lines: readonly Line[], page: Page): RootContent[] => {
  const nodes: RootContent[] = [];
  for (let rest = lines; rest.length > 0; ) {
    const read = readFirst(rest, page);
    if (!read) break;
    nodes.push(read[0]);
    rest = rest.slice(read[1]);
  }
  return nodes;
};
