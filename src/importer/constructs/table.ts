import type { Table } from 'mdast';
import { startsContainer } from '../blocks/block-start.ts';
import { fenceAt } from '../blocks/fence.ts';
import { asCode, isBlank, isShort, type Line, lineFinder } from '../blocks/lines.ts';
import { effortOf } from '../inline/pieces.ts';
import { wordsOf } from '../mdx/nodes.ts';
import { addNote, type Page, spendAllowance } from '../page/page.ts';
import { backslashBeforePipe } from './code.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

const codeSpan = /(?<![`\\])(`+)(?!`)(.*?[^`])\1(?!`)/g;

const escapePipe = (bar: string): string => (bar === '|' ? '\\|' : `${backslashBeforePipe}\\|`);

/** A pipe in code does not end a cell in MkDocs; GFM needs it escaped. */
const escapePipes = (line: Line): Line => ({
  ...line,
  text: line.text.trim().replace(codeSpan, (code) => code.replace(/\\?\|/g, escapePipe)),
});

const cellsOf = ({ text }: Line): readonly string[] =>
  escapePipes({ text, file: '', number: 0 })
    .text.replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);

const isDelimiterRow = (line: Line): boolean => cellsOf(line).every((cell) => /^:?-+:?$/.test(cell.trim()));

/** Whether two lines can be the head of a table and its delimiter row. */
const isHead = (head: Line | undefined, dashes: Line | undefined): boolean =>
  head?.text.includes('|') === true && dashes?.text.includes('|') === true && isShort(dashes) && isDelimiterRow(dashes);

const hasOuterPipe = ({ text }: Line): boolean => /^\||\|$/.test(text.trim());

/** The head must have as many cells as the delimiter row, and each row of a single column needs an outer pipe. */
const isTable = ([head, dashes, ...rows]: readonly Line[]): boolean => {
  if (!head || !dashes) return false;
  const width = cellsOf(dashes).length;
  return cellsOf(head).length === width && (width > 1 || rows.every(hasOuterPipe));
};

const startsComment = /^ {0,3}<!--/;

/** A blank line ends a table, and so does a block that needs none before it. */
const nextEnd = lineFinder(
  (line, index, lines) =>
    isBlank(line) || startsContainer(line) || startsComment.test(line.text) || fenceAt(lines, index) !== undefined,
);

/** Cells beyond those of the head are not shown by either site. */
const dropExtraCells = ({ children: [head, ...rows] }: Table, [, , ...lines]: readonly Line[], page: Page): void => {
  const width = head?.children.length ?? 0;
  for (const [index, row] of rows.entries()) {
    const extra = row.children.splice(width);
    const line = lines[index];
    if (line && extra.some((cell) => wordsOf(cell).trim() !== '')) addNote(page, 'table-cells', line);
  }
};

const read = ({ lines, start, isSeparated, page, readTable }: BlockContext): BlockRead | undefined => {
  if (!isSeparated) return undefined;
  if (!isHead(lines[start], lines[start + 1])) return undefined;
  const next = nextEnd(lines, start + 1);
  const rows = lines.slice(start, next);
  if (!rows.every(isShort) || !isTable(rows)) return undefined;
  const effort = rows.reduce((sum, { text }) => sum + effortOf(text.replaceAll('|', '')), 0);
  if (!spendAllowance(page, page.allowances.effort, effort, lines[start])) return { nodes: [asCode(rows)], next };
  const node = readTable(rows.map(escapePipes));
  if (!node) return undefined;
  dropExtraCells(node, rows, page);
  return { nodes: [node], next };
};

/** A table with a delimiter row under its head. */
export const table: BlockConstruct = { name: 'table', read };
