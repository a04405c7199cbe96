import type { AttributeListNode, PhrasingContent, Root, Table } from 'mdast';
import { fromMarkdown, type Options as ReaderOptions } from 'mdast-util-from-markdown';
import { type Line, textOf } from '../blocks/lines.ts';
import { tidy } from '../mdx/nodes.ts';
import { addNote, type Page, spendAllowance } from '../page/page.ts';
import { withLooseSyntax, withoutMarks } from './loose-syntax.ts';
import { readersOf } from './parser.ts';
import { effortOf, type Piece, piecesOf } from './pieces.ts';
import { attributesAsText, rewriteInline } from './rewrite-inline.ts';

/** What needs a parser: markup, spaces that it would trim, and words that start code in MDX. */
const markup = /(?:^|\n)(?:im|ex)port\b|[\\`*_{[\]<&~^$]|:[\w+-]|==|\+\+|:::|\/\/\/|^ | \n|\n | $/;

const isPlain = (text: string, { labels, settings }: Page): boolean =>
  !markup.test(text) &&
  labels.abbreviations.size === 0 &&
  !settings.breaksLines &&
  !settings.extensions?.has('pymdownx.smartsymbols');

const parse = (text: string, options: ReaderOptions): Root =>
  withoutMarks(fromMarkdown(withLooseSyntax(text), options));

/** Most text has no markup and skips the parser. */
const readWords = (lines: readonly Line[], page: Page): readonly PhrasingContent[] => {
  const text = textOf(lines).trimEnd();
  if (isPlain(text, page) || !spendAllowance(page, page.allowances.effort, effortOf(text), lines[0]))
    return [{ type: 'text', value: text }];
  const [node] = parse(text, readersOf(page).words).children;
  if (node?.type !== 'paragraph') return [];
  rewriteInline(node, lines, page);
  return node.children;
};

export interface Attributed {
  readonly children: PhrasingContent[];
  /** Attributes at the end, which belong to the block. */
  readonly attributes: AttributeListNode | undefined;
  /** Whether they stand on a line of their own. */
  readonly isBelow: boolean;
}

const endsLine = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && node.value.slice(node.value.trimEnd().length).includes('\n'));

/** Splits the attributes at the end, and the space before them, from the children. */
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

/** Only attributes at the end of the last piece belong to the block. */
const readPieces = (pieces: readonly Piece[], page: Page): Attributed => {
  const nodes = pieces.flatMap((piece) => readPiece(piece, page));
  const last = nodes.pop();
  return splitAttributes(tidy([...nodes.map(attributesAsText), ...(last ? [last] : [])]));
};

/** The MDX parser takes quadratic time to look for addresses in a long word. */
const hasLongWord = (text: string): boolean => text.split(/\s/).some(({ length }) => length > 10_000);

const piecesIn = (lines: readonly Line[], page: Page): readonly Piece[] => {
  const text = textOf(lines).trim();
  const pieces = isPlain(text, page) && !hasLongWord(text) ? [{ lines, before: '' } as const] : piecesOf(lines);
  const [first] = lines;
  if (first && pieces.length > 1) addNote(page, 'long-run', first);
  return pieces;
};

/** Reads the lines of one paragraph or heading. */
export const readAttributed = (lines: readonly Line[], page: Page): Attributed =>
  readPieces(piecesIn(lines, page), page);

/** More pieces become paragraphs of their own, because the MDX parser takes quadratic time for a long one. */
const maxPieces = 3;

/** Reads lines that may become more than one paragraph. */
export const readParagraphs = (lines: readonly Line[], page: Page): readonly Attributed[] => {
  const [first = [], ...others] = inGroups(piecesIn(lines, page), maxPieces);
  return [
    first,
    ...others.map(([piece, ...more]) => [...(piece ? [{ ...piece, before: '' } as const] : []), ...more]),
  ].map((pieces) => readPieces(pieces, page));
};

/** Reads lines where attributes have no block to belong to, so they are dropped and noted. */
export const readInline = (lines: readonly Line[], page: Page): PhrasingContent[] => {
  const { children, attributes } = readAttributed(lines, page);
  const [first] = lines;
  if (attributes && first) addNote(page, 'attributes-dropped', { ...first, text: attributes.source });
  return children;
};

/** The time of the parser grows faster than the table, so a long table is parsed in parts. */
const rowsPerTable = 50;

const readRows = (lines: readonly Line[], page: Page): Table | undefined => {
  const [node] = parse(textOf(lines).trimEnd(), readersOf(page).tables).children;
  if (node?.type !== 'table') return undefined;
  for (const cell of node.children.flatMap(({ children }) => children)) {
    rewriteInline(cell, lines, page);
    const { children, attributes } = splitAttributes(cell.children);
    cell.children = children;
    const line = attributes && lines[(attributes.position?.start.line ?? 1) - 1];
    if (line) addNote(page, 'attributes-dropped', { ...line, text: attributes.source });
  }
  return node;
};

/** Reads a table from its head, its delimiter row and its other rows. */
export const readTable = (lines: readonly Line[], page: Page): Table | undefined => {
  const [head, dashes, ...rows] = lines;
  if (!head || !dashes) return undefined;
  const table = readRows([head, dashes, ...rows.slice(0, rowsPerTable)], page);
  for (let from = rowsPerTable; table && from < rows.length; from += rowsPerTable) {
    const more = readRows([head, dashes, ...rows.slice(from, from + rowsPerTable)], page);
    table.children.push(...(more?.children.slice(1) ?? []));
  }
  return table;
};
