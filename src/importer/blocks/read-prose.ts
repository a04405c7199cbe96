import type { RootContent } from 'mdast';
import type { Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import { lineFinder } from '../source/line-finder.ts';
import { isRule } from '../source/rule.ts';
import { hashHeading, isHashHeading, isUnderline, underlinedHeading } from './read-heading.ts';
import { readParagraph } from './read-paragraph.ts';

const breaksOff = (line: Line): boolean => isRule(line) || isHashHeading(line);

/** Whether what follows these lines begins anew: there are none, or they end with a heading or a rule. */
export const isOver = (lines: readonly Line[]): boolean => {
  const last = lines.at(-1);
  return last === undefined || breaksOff(last) || (lines.length === 2 && isUnderline(last));
};

const nextBreak = lineFinder(breaksOff);

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

/** A paragraph of remarks and tags that no page keeps. */
const isEmpty = (node: RootContent): boolean => node.type === 'paragraph' && node.children.length === 0;

/**
 * Headings, rules and paragraphs of lines without a blank one between them, by the rules of Python-Markdown: only the first line of a
 * block can be underlined, and a line that looks like a list item is text.
 */
export const readProse = (lines: readonly Line[], page: Page): RootContent[] => {
  const nodes: RootContent[] = [];
  for (let read = readAt(lines, 0, page); read; read = readAt(lines, read[1], page))
    nodes.push(...read[0].filter((node) => !isEmpty(node)));
  return nodes;
};
