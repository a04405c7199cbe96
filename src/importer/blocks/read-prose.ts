import type { RootContent } from 'mdast';
import type { Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import { isRule } from '../source/rule.ts';
import { hashHeading, isHashHeading, isUnderline, underlinedHeading } from './read-heading.ts';
import { readParagraph } from './read-paragraph.ts';

const breaksOff = (line: Line): boolean => isRule(line) || isHashHeading(line);

/** Whether what follows these lines begins anew: there are none, or they end with a heading or a rule. */
export const isOver = (lines: readonly Line[]): boolean => {
  const last = lines.at(-1);
  return last === undefined || breaksOff(last) || (lines.length === 2 && isUnderline(last));
};

const readFirst = (lines: readonly Line[], page: Page): readonly [RootContent, number] | undefined => {
  const [first] = lines;
  if (first === undefined) return undefined;
  const below = underlinedHeading(lines, page);
  if (below) return [below, 2];
  if (isRule(first)) return [{ type: 'thematicBreak' }, 1];
  const own = hashHeading(first, page);
  if (own) return [own, 1];
  const end = lines.findIndex((line, index) => index > 0 && breaksOff(line));
  const length = end === -1 ? lines.length : end;
  return [readParagraph(lines.slice(0, length), page), length];
};

/** A paragraph of remarks and tags that no page keeps. */
const isEmpty = (node: RootContent): boolean => node.type === 'paragraph' && node.children.length === 0;

/**
 * Headings, rules and paragraphs of lines without a blank one between them, by the rules of Python-Markdown: only the first line of a
 * block can be underlined, and a line that looks like a list item is text.
 */
export const readProse = (lines: readonly Line[], page: Page): RootContent[] => {
  const nodes: RootContent[] = [];
  for (let rest = lines; rest.length > 0; ) {
    const read = readFirst(rest, page);
    if (!read) break;
    if (!isEmpty(read[0])) nodes.push(read[0]);
    rest = rest.slice(read[1]);
  }
  return nodes;
};
