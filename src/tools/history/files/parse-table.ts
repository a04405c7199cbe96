import Papa from 'papaparse';
import { initParser, type Parser } from 'udsv';

export type Separator = ',' | ';' | '\t' | '|';

/** What ends a row: quoted cells may hold other line ends. */
export type RowEnd = '\r\n' | '\n' | '\r';

/** How the rows of a text are told apart. */
export interface TableShape {
  readonly separator: Separator;
  readonly rowEnd: RowEnd;
  /** Cells of the row of headings. */
  readonly columns: number;
}

const quote = '"';

/** How often a mark stands in a text. */
const countOf = (text: string, mark: string): number => {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
};

const codeOf = (mark: string): number => mark.charCodeAt(0);
const [quoteCode, newline, carriageReturn] = [codeOf(quote), codeOf('\n'), codeOf('\r')];

/** Whether a character is the edge of a cell, or another quotation mark; there is none before the first and after the last. */
const isEdge = (code: number, separator: number): boolean =>
  code === separator ||
  code === quoteCode ||
  code === newline ||
  code === carriageReturn ||
  // Beyond the text.
  Number.isNaN(code);

/** Whether all quotation marks of a text come in pairs and stand where they should; null where it has none. */
const hasPlainQuotes = (text: string, separator: Separator): boolean | null => {
  const code = codeOf(separator);
  let count = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!isEdge(text.charCodeAt(at - 1), code) && !isEdge(text.charCodeAt(at + 1), code)) return false;
    count += 1;
  }
  return count === 0 ? null : count % 2 === 0;
};

/** The fast parser, for text with quotation marks and for text without any. */
interface FastParsers {
  readonly quoted: Parser;
  readonly plain: Parser;
}

const fastParser = ({ separator, rowEnd, columns }: TableShape, mark: string): Parser => {
  const repl = { empty: undefined, null: undefined, NaN: undefined };
  const cols = Array.from({ length: columns }, (_, index) => ({ name: String(index), type: 's' as const, repl }));
  const schema = { skip: 0, col: separator, row: rowEnd, encl: mark, esc: mark, trim: false, cols };
  return initParser(schema);
};

/**
 * Rows of a text of whole rows by the fast parser; undefined where it may have them wrong. It takes every row to have as many cells as
 * the headings and every row to end alike. Where there are as many rows as line ends, and no last cell holds a separator, that was so.
 */
const fastRows = (text: string, { separator, rowEnd }: TableShape, parsers: FastParsers): string[][] | undefined => {
  const isPlain = hasPlainQuotes(text, separator);
  if (isPlain === false) return undefined;
  const rows = (isPlain ? parsers.quoted : parsers.plain).stringArrs<string[]>(text);
  const lines = countOf(text, rowEnd === '\r' ? '\r' : '\n');
  return rows.length === lines && !rows.some((row) => row.at(-1)?.includes(separator)) ? rows : undefined;
};

/** The last cell of a row whose line end is longer than the one by which rows are told apart. */
const withoutReturn = (row: string[]): string[] => {
  const last = row.at(-1);
  return last?.endsWith('\r') ? [...row.slice(0, -1), last.slice(0, -1)] : row;
};

interface SlowRows {
  readonly rows: string[][];
  /** How many characters of the text they are. */
  readonly length: number;
}

/** Rows of any text by the parser that takes them as they come. */
const slowRows = (text: string, { separator, rowEnd }: TableShape, isLast: boolean): SlowRows => {
  const newline = rowEnd === '\r' ? '\r' : '\n';
  const { data, meta } = new Papa.Parser({ delimiter: separator, newline }).parse(text, 0, !isLast);
  const rows = data.map(withoutReturn);
  // A line end at the end of a text begins no row.
  if (isLast && rows.at(-1)?.join('') === '') rows.pop();
  return { rows, length: isLast ? text.length : meta.cursor };
};

/** The first rows of a text that may be cut off. */
export const firstRowsOf = (text: string, shape: Omit<TableShape, 'columns'>, isWhole: boolean): string[][] =>
  slowRows(text, { ...shape, columns: 1 }, isWhole).rows;

/** Characters that are parsed at a time, whatever the parts that a text comes in, so that these change nothing. */
const blockLength = 262_144;

/**
 * Parses a text that comes in parts. A block of whole rows goes to the fast parser; one that is not as regular as that one asks goes to
 * the one that takes every row as it is: with too few cells or too many, stray quotation marks, empty lines, mixed line ends.
 *
 * @param length characters of a block
 */
export class TableParser {
  readonly #shape: TableShape;
  readonly #fast: FastParsers;
  readonly #length: number;
  #rest = '';

  constructor(shape: TableShape, length = blockLength) {
    this.#shape = shape;
    this.#length = length;
    this.#fast = { quoted: fastParser(shape, quote), plain: fastParser(shape, '') };
  }

  /** Characters that wait for the end of their row. */
  get waiting(): number {
    return this.#rest.length;
  }

  /** Takes more text, and gives the rows that end in it, block by block. */
  *push(text: string): Generator<string[][]> {
    this.#rest += text;
    for (let length = this.#length; this.#rest.length >= length; ) {
      const rows = this.#block(length);
      // A row that is longer than the block is looked for in a longer one.
      length = rows ? this.#length : length * 2;
      if (rows) yield rows;
    }
  }

  /** The rows that are left. */
  end(): string[][] {
    const { rows } = slowRows(this.#rest, this.#shape, true);
    this.#rest = '';
    return rows;
  }

  #block(length: number): string[][] | undefined {
    const { rowEnd } = this.#shape;
    const end = this.#rest.lastIndexOf(rowEnd, length - rowEnd.length) + rowEnd.length;
    const text = this.#rest.slice(0, end);
    const fast = end > rowEnd.length ? fastRows(text, this.#shape, this.#fast) : undefined;
    const found = fast ? { rows: fast, length: end } : slowRows(this.#rest.slice(0, length), this.#shape, false);
    this.#rest = this.#rest.slice(found.length);
    return found.length === 0 ? undefined : found.rows;
  }
}
