import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { isBlank, type Line } from '../source/line.ts';

const codeSpan = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g;

/** A bar within code is no border in MkDocs; GitHub's tables want it escaped. */
const escapeBars = (line: Line): Line => ({
  ...line,
  text: line.text.trim().replace(codeSpan, (code) => code.replace(/(?<!\\)\|/g, '\\|')),
});

const cellsOf = ({ text }: Line): readonly string[] =>
  escapeBars({ text, file: '', number: 0 })
    .text.replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);

const isDashes = (line: Line): boolean => cellsOf(line).every((cell) => /^ *:?-+:? *$/.test(cell));

/** The head has as many cells as the line of dashes, and a table of one column has a bar on each line. */
const isTable = (head: Line, dashes: Line): boolean =>
  head.text.includes('|') &&
  dashes.text.includes('|') &&
  isDashes(dashes) &&
  cellsOf(head).length === cellsOf(dashes).length;

const read = ({ lines, start, isFree, table: readTable }: BlockPlace): BlockRead | undefined => {
  const [head, dashes] = lines.slice(start, start + 2);
  if (!isFree || !head || !dashes || !isTable(head, dashes)) return undefined;
  const end = lines.findIndex((line, index) => index > start && isBlank(line));
  const next = end === -1 ? lines.length : end;
  const node = readTable(lines.slice(start, next).map(escapeBars));
  return node ? { nodes: [node], next } : undefined;
};

/** A table with a line of dashes under its head. */
export const table: BlockConstruct = { name: 'table', read };
