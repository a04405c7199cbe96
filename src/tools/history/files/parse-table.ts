import { type CellEncoding, Row, roomBehind } from './row.ts';

export type Separator = ',' | ';' | '\t' | '|';

/** What ends a row; within quotation marks a cell may hold any line end. */
export type RowEnd = '\r\n' | '\n' | '\r';

/** How the rows and cells of a text are told apart. */
export interface TableShape {
  readonly separator: Separator;
  readonly rowEnd: RowEnd;
}

const [quote, lineFeed, carriageReturn, space] = [34, 10, 13, 32];

/** What may stand between the mark that closes a cell and what ends it. */
const isBlank = (byte: number): boolean => byte === space || (byte >= 9 && byte <= carriageReturn);

/** A byte four times over, as one number. */
const fourTimes = (byte: number): number => byte * 0x01_01_01_01;

/** The highest bit of each of four bytes that is nought; those above the lowest such byte may have theirs too. */
const noughts = (bytes: number): number => (bytes - 0x01_01_01_01) & ~bytes & 0x80_80_80_80;

/** Which of four bytes is the lowest whose highest bit is set, from 0. */
const lowest = (bits: number): number => (31 - Math.clz32(bits & -bits)) >> 3;

const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/** What reading a cell comes to where the table goes on beyond the bytes that are there. */
const notWhole = -1;

/**
 * Parses a table whose bytes come in parts, into rows as they are: with too few cells or too many, empty ones too. It looks for nothing
 * but separators, line ends and quotation marks, and decodes nothing.
 *
 * A cell that begins with a quotation mark goes on to the next one that a separator or a line end follows, blanks aside; doubled marks are
 * one mark of the cell, and any other is text. So is a mark in a cell that does not begin with one. One that never closes takes
 * no more than its line.
 */
export class TableParser {
  readonly #row: Row;
  readonly #separator: number;
  readonly #rowEnd: number;
  /** The bytes that wait are between two places; one that ends a row stands behind them, so that every cell has an end. */
  #bytes = new Uint8Array(roomBehind);
  /** The same ones, to look at four at a time. */
  #words = new DataView(this.#bytes.buffer);
  #from = 0;
  #to = 0;
  /** So many bytes must wait before it is worth looking whether a row ends in them. */
  #least: number = byteOrderMark.length;
  #isBegun = false;
  /** Whether no bytes follow. */
  #isEnd = false;
  /** Whether a mark was met that never closes: of those after it, none does but in the marks that it begins with. */
  #isOpen = false;

  constructor({ separator, rowEnd }: TableShape, encoding: CellEncoding = 'utf-8') {
    this.#row = new Row(encoding);
    this.#separator = separator.charCodeAt(0);
    this.#rowEnd = rowEnd === '\r' ? carriageReturn : lineFeed;
  }

  /** Bytes that wait for the end of their row. */
  get waiting(): number {
    return this.#to - this.#from;
  }

  /** Takes more bytes, and gives the rows that end in them. */
  push(bytes: Uint8Array, take: (row: Row) => void): void {
    this.#append(bytes);
    if (this.waiting < this.#least) return;
    this.#skipMark();
    while (this.#readRow()) take(this.#row);
    // A row that is longer is looked for again when there is twice as much of it.
    this.#least = this.waiting * 2;
  }

  /** Gives the rows that are left. */
  end(take: (row: Row) => void): void {
    this.#isEnd = true;
    this.#skipMark();
    while (this.#to > this.#from && this.#readRow()) take(this.#row);
  }

  #append(bytes: Uint8Array): void {
    const { waiting } = this;
    const rest = this.#bytes.subarray(this.#from, this.#to);
    if (this.#bytes.length < waiting + bytes.length + roomBehind) {
      this.#bytes = new Uint8Array((waiting + bytes.length) * 2 + roomBehind);
      this.#words = new DataView(this.#bytes.buffer);
    }
    this.#bytes.set(rest);
    this.#bytes.set(bytes, waiting);
    this.#from = 0;
    this.#to = waiting + bytes.length;
    this.#bytes[this.#to] = this.#rowEnd;
  }

  #skipMark(): void {
    const hasMark = byteOrderMark.every((byte, index) => this.#bytes[index] === byte);
    if (!this.#isBegun && hasMark) this.#from = byteOrderMark.length;
    this.#isBegun = true;
  }

  /** Reads the next row; false where it is not whole. */
  #readRow(): boolean {
    const bytes = this.#bytes;
    const row = this.#row;
    const separator = this.#separator;
    const rowEnd = this.#rowEnd;
    const words = this.#words;
    const [separators, rowEnds] = [fourTimes(separator), fourTimes(rowEnd)];
    row.begin(bytes, words);
    for (let at = this.#from; ; at += 1) {
      const from = at;
      let word = words.getInt32(at, true);
      if ((word & 0xff) === quote) at = this.#markedCell(from);
      else {
        let ends = noughts(word ^ separators) | noughts(word ^ rowEnds);
        while (ends === 0) {
          at += 4;
          word = words.getInt32(at, true);
          ends = noughts(word ^ separators) | noughts(word ^ rowEnds);
        }
        at += lowest(ends);
        row.add(from, at);
      }
      if (bytes[at] === rowEnd) return this.#endRow(at);
    }
  }

  /** Ends a row, without the return before its line feed; false where more of it may follow. */
  #endRow(at: number): boolean {
    if (at === this.#to && !this.#isEnd) return false;
    if (this.#rowEnd === lineFeed && this.#bytes[at - 1] === carriageReturn) this.#row.endBefore(at);
    this.#from = Math.min(at + 1, this.#to);
    return true;
  }

  /** Reads a cell that begins with a quotation mark. @returns where what ends it is; the end of the bytes where that is not there */
  #markedCell(from: number): number {
    const end = this.#quotedCell(from + 1);
    if (end !== notWhole) return end;
    return this.#isEnd ? this.#plainCell(from) : this.#to;
  }

  /** Reads a cell in which quotation marks mean nothing. */
  #plainCell(from: number): number {
    let at = from;
    while (this.#bytes[at] !== this.#separator && this.#bytes[at] !== this.#rowEnd) at += 1;
    this.#row.add(from, at);
    return at;
  }

  /** Reads a cell behind the mark that opens it. */
  #quotedCell(from: number): number {
    const bytes = this.#bytes;
    let isDoubled = false;
    for (let mark = this.#nextMark(from); mark < this.#to; ) {
      if (bytes[mark + 1] === quote) {
        isDoubled = true;
        mark = this.#nextMark(mark + 2);
        continue;
      }
      const end = this.#endBehind(mark + 1);
      if (end === this.#to && !this.#isEnd) return notWhole;
      if (bytes[end] === this.#separator || bytes[end] === this.#rowEnd) {
        this.#row.add(from, mark, isDoubled);
        return end;
      }
      mark = this.#nextMark(mark + 1);
    }
    if (this.#isEnd) this.#isOpen = true;
    return notWhole;
  }

  /** The first quotation mark from a place on; the end of the bytes where there is none that can close a cell. */
  #nextMark(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    if (this.#isOpen) return bytes[at] === quote ? at : this.#to;
    while (at < this.#to && bytes[at] !== quote) at += 1;
    return at;
  }

  /** The first byte behind a mark that is no blank, or that ends a cell. */
  #endBehind(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (
      let byte = bytes[at] ?? 0;
      isBlank(byte) && byte !== this.#separator && byte !== this.#rowEnd;
      byte = bytes[at] ?? 0
    ) {
      at += 1;
    }
    return at;
  }
}

const encoder = new TextEncoder();

/** The first rows of a text that may be cut off. */
export const firstRowsOf = (text: string, shape: TableShape, isWhole: boolean): string[][] => {
  const rows: string[][] = [];
  const take = (row: Row) => rows.push(row.texts());
  const parser = new TableParser(shape);
  parser.push(encoder.encode(text), take);
  if (isWhole) parser.end(take);
  return rows;
};
