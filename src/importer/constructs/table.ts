import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { fenceAt } from '../source/fence.ts';
import { isBlank, type Line } from '../source/line.ts';
import { startsContainer } from './block-start.ts';
import { strokeBeforeBar } from './inline-code.ts';

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

const isDashes = (line: Line): boolean => cellsOf(line).every((cell) => /^ *:?-+:? *$/.test(cell));

const hasBarAtEnd = ({ text }: Line): boolean => /^\||\|$/.test(text.trim());

/** The head has as many cells as the line of dashes, and a table of one column has a bar at an end of each line. */
const isTable = ([head, dashes, ...rows]: readonly Line[]): boolean => {
  if (!head?.text.includes('|') || !dashes?.text.includes('|') || !isDashes(dashes)) return false;
  const width = cellsOf(dashes).length;
  return cellsOf(head).length === width && (width > 1 || rows.every(hasBarAtEnd));
};

/** A blank line ends a table, and so does a block that needs none before it. */
const endsAt = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index];
  return line === undefined || isBlank(line) || startsContainer(line) || fenceAt(lines, index) !== undefined;
};

const read = ({ lines, start, isFree, table: readTable }: BlockPlace): BlockRead | undefined => {
  if (!isFree) return undefined;
  const end = lines.findIndex((_, index) => index > start && endsAt(lines, index));
  const next = end === -1 ? lines.length : end;
  const rows = lines.slice(start, next);
  const node = isTable(rows) ? readTable(rows.map(escapeBars)) : undefined;
  return node ? { nodes: [node], next } : undefined;
};

/** A table with a line of dashes under its head. */
export const table: BlockConstruct = { name: 'table', read };
