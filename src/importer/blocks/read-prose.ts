import type { Heading, RootContent } from 'mdast';
import { readInline } from '../inline/read-inline.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import { isRule } from '../source/rule.ts';

const hash = /^ *(#{1,6})\s*(?!#)(.*?)\s*#*\s*$/;
const underline = /^(=+|-+) *$/;

const depths = [1, 2, 3, 4, 5, 6] as const;

const heading = (depth: number, line: Line, page: Page): Heading => ({
  type: 'heading',
  depth: depths[depth - 1] ?? 6,
  children: readInline([line], page),
});

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
  return [{ type: 'paragraph', children: readInline(lines.slice(0, length), page) }, length];
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
