import Papa from 'papaparse';

export type Separator = ',' | ';' | '\t' | '|';

/** What ends a row; within quotation marks a cell may hold any line end. */
export type RowEnd = '\r\n' | '\n' | '\r';

/** How the rows and cells of a text are told apart. */
export interface TableShape {
  readonly separator: Separator;
  readonly rowEnd: RowEnd;
}

/** The last cell of a row whose line end is longer than the one by which rows are told apart. */
const withoutReturn = (row: string[]): void => {
  const last = row.at(-1);
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
};

interface ParsedRows {
  readonly rows: string[][];
  /** How many characters of the text they are. */
  readonly length: number;
  /** Whether a quotation mark opens the last row, or a cell of it, and never closes. */
  readonly isOpen: boolean;
}

/** The rows of a text; without the last one, which may go on, unless the text ends there. */
const parse = (text: string, { separator, rowEnd }: TableShape, isLast: boolean): ParsedRows => {
  const newline = rowEnd === '\r' ? '\r' : '\n';
  const { data, meta, errors } = new Papa.Parser({ delimiter: separator, newline }).parse(text, 0, !isLast);
  if (newline === '\n') for (const row of data) withoutReturn(row);
  // A line end at the end of a text begins no row.
  if (isLast && data.at(-1)?.join('') === '') data.pop();
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  return { rows: data, length: isLast ? text.length : meta.cursor, isOpen };
};

/** The first rows of a text that may be cut off. */
export const firstRowsOf = (text: string, shape: TableShape, isWhole: boolean): string[][] =>
  parse(text, shape, isWhole).rows;

/** Characters that are parsed at a time, whatever the parts that a text comes in: so that these change nothing. */
const blockLength = 262_144;

/**
 * Parses a text that comes in parts, a block at a time. Rows are taken as they are: with too few cells or too many, empty ones too.
 *
 * @param length characters of a block
 */
export class TableParser {
  readonly #shape: TableShape;
  readonly #length: number;
  #rest = '';

  constructor(shape: TableShape, length = blockLength) {
    this.#shape = shape;
    this.#length = length;
  }

  /** Characters that wait for the end of their row. */
  get waiting(): number {
    return this.#rest.length;
  }

  /** Takes more text, and gives the rows that end in it, block by block. */
  *push(text: string): Generator<string[][]> {
    this.#rest += text;
    for (let length = this.#length; this.#rest.length >= length; ) {
      const found = parse(this.#rest.slice(0, length), this.#shape, false);
      this.#rest = this.#rest.slice(found.length);
      // A row that is longer than the block is looked for in a longer one.
      length = found.length > 0 ? this.#length : length * 2;
      yield found.rows;
    }
  }

  /**
   * The rows that are left. A quotation mark that never closes would take all of them into its cell: the line that it stands in is then taken
   * as it is, and those after it are parsed anew.
   */
  end(): string[][] {
    const rows: string[][] = [];
    while (this.#rest !== '') {
      const whole = parse(this.#rest, this.#shape, false);
      rows.push(...whole.rows);
      this.#rest = this.#rest.slice(whole.length);
      const last = parse(this.#rest, this.#shape, true);
      rows.push(...(last.isOpen ? [this.#line()] : last.rows));
      if (!last.isOpen) this.#rest = '';
    }
    return rows;
  }

  /** Takes one line, in which quotation marks mean nothing. */
  #line(): string[] {
    const { separator, rowEnd } = this.#shape;
    const end = this.#rest.indexOf(rowEnd === '\r' ? '\r' : '\n');
    const line = end < 0 ? this.#rest : this.#rest.slice(0, end);
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    const cells = line.split(separator);
    withoutReturn(cells);
    return cells;
  }
}
