import { startsContainer } from '../blocks/block-start.ts';
import { fenceAt } from '../blocks/fence.ts';
import { asCode, isBlank, isShort, type Line, lineFinder } from '../blocks/lines.ts';
import { effortOf } from '../inline/pieces.ts';
import { isAllowed } from '../page/page.ts';
import { strokeBeforeBar } from './code.ts';
import type { BlockConstruct, BlockPlace, BlockRead } from './construct.ts';

const codeSpan = /(?<![`\\])(`+)(?!`)(.*?[^`])\1(?!`)/g;

const escapedBar = (bar: string): string => (bar === '|' ? '\\|' : `${strokeBeforeBar}\\|`);

/** A bar within code is no border in MkDocs; GitHub's tables want it escaped. */
const escapeBars = (line: Line): Line => ({
  ...line,
  text: line.text.trim().replace(codeSpan, (code) => code.replace(/\\?\|/g, escapedBar)),
});

const cellsOf = ({ text }: Line): readonly string[] =>
  escapeBars({ text, file: '', number: 0 })
    .text.replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);

const isDashes = (line: Line): boolean => cellsOf(line).every((cell) => /^:?-+:?$/.test(cell.trim()));

/** Whether the first two lines of a block can begin a table. */
const isHead = (head: Line | undefined, dashes: Line | undefined): boolean =>
  head?.text.includes('|') === true && dashes?.text.includes('|') === true && isShort(dashes) && isDashes(dashes);

const hasBarAtEnd = ({ text }: Line): boolean => /^\||\|$/.test(text.trim());

/** The head has as many cells as the line of dashes, and a table of one column has a bar at an end of each line. */
const isTable = ([head, dashes, ...rows]: readonly Line[]): boolean => {
  if (!head || !dashes) return false;
  const width = cellsOf(dashes).length;
  return cellsOf(head).length === width && (width > 1 || rows.every(hasBarAtEnd));
};

/** A blank line ends a table, and so does a block that needs none before it. */
const nextEnd = lineFinder(
  (line, index, lines) => isBlank(line) || startsContainer(line) || fenceAt(lines, index) !== undefined,
);

const read = ({ lines, start, isFree, page, table: readTable }: BlockPlace): BlockRead | undefined => {
  if (!isFree) return undefined;
  if (!isHead(lines[start], lines[start + 1])) return undefined;
  const next = nextEnd(lines, start + 1);
  const rows = lines.slice(start, next);
  if (!rows.every(isShort) || !isTable(rows)) return undefined;
  const effort = rows.reduce((sum, { text }) => sum + effortOf(text.replaceAll('|', '')), 0);
  if (!isAllowed(page, page.allowances.effort, effort, lines[start])) return { nodes: [asCode(rows)], next };
  const node = readTable(rows.map(escapeBars));
  return node ? { nodes: [node], next } : undefined;
};

/** A table with a line of dashes under its head. */
export const table: BlockConstruct = { name: 'table', read };
