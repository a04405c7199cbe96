import type { AttributeListNode, PhrasingContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Line, textOf } from '../blocks/lines.ts';
import { tidy } from '../mdx/nodes.ts';
import { addNote, isAllowed, type Page } from '../page/page.ts';
import { readersOf } from './parser.ts';
import { effortOf, type Piece, piecesOf } from './pieces.ts';
import { turnInline, withoutAttributes } from './turn-inline.ts';

/** Signs that make words more than words, spaces that a parser would take away, and words that begin code of MDX. */
const more = /(?:^|\n)(?:im|ex)port\b|[\\`*_{[\]<&~^$]|:[\w+-]|==|\+\+|:::|\/\/\/|^ | \n|\n | $/;

const isPlain = (text: string, { labels, settings }: Page): boolean =>
  !more.test(text) && labels.abbreviations.size === 0 && !settings.breaksLines;

/** Most runs are words alone, which need no parser. */
const readWords = (lines: readonly Line[], page: Page): readonly PhrasingContent[] => {
  const text = textOf(lines).trimEnd();
  if (isPlain(text, page) || !isAllowed(page, page.allowances.effort, effortOf(text), lines[0]))
    return [{ type: 'text', value: text }];
  const [node] = fromMarkdown(text, readersOf(page).words).children;
  if (node?.type !== 'paragraph') return [];
  turnInline(node, lines, page);
  return node.children;
};

export interface Attributed {
  readonly children: PhrasingContent[];
  /** Attributes at the end, which belong to the block around. */
  readonly attributes: AttributeListNode | undefined;
  /** They stand on a line of their own. */
  readonly isBelow: boolean;
}

const endsLine = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && node.value.slice(node.value.trimEnd().length).includes('\n'));

/** The children without the attributes at their end, and without the space before those. */
const splitAttributes = (children: PhrasingContent[]): Attributed => {
  const last = children.at(-1);
  if (last?.type !== 'attributeList') return { children, attributes: undefined, isBelow: false };
  const rest = children.slice(0, -1);
  const before = rest.at(-1);
  const isBelow = endsLine(before);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return { children: before?.type === 'break' ? rest.slice(0, -1) : rest, attributes: last, isBelow };
};

const readPiece = ({ lines: [first, ...rest], before }: Piece, page: Page): PhrasingContent[] => {
  if (first === undefined) return [];
  const lines = [{ ...first, text: first.text.trimStart() }, ...rest];
  return [...(before === '' ? [] : [{ type: 'text', value: before } as const]), ...readWords(lines, page)];
};

const inGroups = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

/** Attributes at the end of a piece are those of the whole in the last one alone. */
const readPieces = (pieces: readonly Piece[], page: Page): Attributed => {
  const nodes = pieces.flatMap((piece) => readPiece(piece, page));
  const last = nodes.pop();
  return splitAttributes(tidy([...nodes.map(withoutAttributes), ...(last ? [last] : [])]));
};

/** The parser of the build looks for addresses in a word as far as it goes. */
const hasLongWord = (text: string): boolean => text.split(/\s/).some(({ length }) => length > 10_000);

const piecesIn = (lines: readonly Line[], page: Page): readonly Piece[] => {
  const text = textOf(lines).trim();
  const pieces = isPlain(text, page) && !hasLongWord(text) ? [{ lines, before: '' } as const] : piecesOf(lines);
  const [first] = lines;
  if (first && pieces.length > 1) addNote(page, 'long-run', first);
  return pieces;
};

/** What stands inside the lines of one paragraph or heading, as nodes that MDX knows. */
export const readAttributed = (lines: readonly Line[], page: Page): Attributed =>
  readPieces(piecesIn(lines, page), page);

/** More pieces are written as paragraphs of their own, because the parser of the build takes longer for each sign of many. */
const mostPieces = 3;

/** The same of lines that may become more than one paragraph. */
export const readParagraphs = (lines: readonly Line[], page: Page): readonly Attributed[] => {
  const [first = [], ...others] = inGroups(piecesIn(lines, page), mostPieces);
  return [
    first,
    ...others.map(([piece, ...more]) => [...(piece ? [{ ...piece, before: '' } as const] : []), ...more]),
  ].map((pieces) => readPieces(pieces, page));
};

/** The same where attributes of the whole have no place; they stand in the report. */
export const readInline = (lines: readonly Line[], page: Page): PhrasingContent[] => {
  const { children, attributes } = readAttributed(lines, page);
  const [first] = lines;
  if (attributes && first) addNote(page, 'attributes-dropped', { ...first, text: attributes.source });
  return children;
};

/** Rows that are read at once; the time of the parser grows faster than a table does. */
const rowsAtOnce = 50;

const readRows = (lines: readonly Line[], page: Page): Table | undefined => {
  const [node] = fromMarkdown(textOf(lines).trimEnd(), readersOf(page).tables).children;
  if (node?.type !== 'table') return undefined;
  for (const cell of node.children.flatMap(({ children }) => children)) {
    turnInline(cell, lines, page);
    const { children, attributes } = splitAttributes(cell.children);
    cell.children = children;
    const line = attributes && lines[(attributes.position?.start.line ?? 1) - 1];
    if (line) addNote(page, 'attributes-dropped', { ...line, text: attributes.source });
  }
  return node;
};

/** The table that lines hold, which begin with its head and the line of dashes. */
export const readTable = (lines: readonly Line[], page: Page): Table | undefined => {
  const [head, dashes, ...rows] = lines;
  if (!head || !dashes) return undefined;
  const table = readRows([head, dashes, ...rows.slice(0, rowsAtOnce)], page);
  for (let from = rowsAtOnce; table && from < rows.length; from += rowsAtOnce) {
    const more = readRows([head, dashes, ...rows.slice(from, from + rowsAtOnce)], page);
    table.children.push(...(more?.children.slice(1) ?? []));
  }
  return table;
};
