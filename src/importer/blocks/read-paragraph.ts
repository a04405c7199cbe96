import type { AttributeListNode, Paragraph } from 'mdast';
import { type Attributed, readParagraphs } from '../inline/read-inline.ts';
import { tidy } from '../inline/tidy.ts';
import { inline } from '../mdx/jsx.ts';
import { addNote, type Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';

/** A line such as `- text` that is no list item here, and that its writer may have meant as one. */
const looksLikeItem = ({ text }: Line): boolean => /^ {0,3}(?:[-*+]|\d+\.) +\S/.test(text);

/** The dashes below the head of a table, which is none without a blank line above it. */
const looksLikeDashes = ({ text }: Line): boolean => /^ *(?:\| *)?(?::?-{2,}:? *\| *)+(?::?-{2,}:? *)?$/.test(text);

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

const paragraphOf = (read: Attributed, last: Line | undefined, page: Page): Paragraph => {
  const { children, attributes } = belowAlone(read);
  if (attributes && last) noteAttributes(attributes, last, page);
  const id = attributes?.attributes.id;
  return { type: 'paragraph', children: [...(id === undefined ? [] : [inline('span', { id })]), ...children] };
};

/**
 * Lines of text without a blank one between them: a paragraph, or several when it is longer than any that people write. What looks like a list
 * or a table, and is none, stands in the report.
 */
export const readParagraph = (lines: readonly Line[], page: Page): readonly Paragraph[] => {
  noteLookalikes(lines, page);
  return readParagraphs(lines, page).map((read) => paragraphOf(read, lines.at(-1), page));
};
