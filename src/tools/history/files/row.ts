/** Room behind the bytes of cells, so that four can be looked at from each of them. */
export const roomBehind = 4;

/** Short cells that are remembered, by a number that their bytes come to; a power of two. */
const knownCells = 4_096;
const longestKnown = 64;
const mostWords = longestKnown / 4;

/** Four bytes from a place on, as one number; those behind the end of a cell are nought. */
const wordAt = (words: DataView, at: number, end: number): number => {
  const word = words.getInt32(at, true);
  return end - at < 4 ? word & ((1 << ((end - at) * 8)) - 1) : word;
};

/** Spreads what differs in any bits of a number over all of them. */
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85_eb_ca_6b);

/** A place among the cells that are remembered. */
const placeOf = (words: DataView, from: number, to: number): number => {
  let hash = to - from;
  for (let at = from; at < to; at += 4) hash = mixed(hash ^ wordAt(words, at, to));
  return (hash ^ (hash >>> 15)) & (knownCells - 1);
};

/** Remembers what short cells are read as, by their bytes: names, dates and kinds of work stand in cell after cell. */
export class CellMemo<Value> {
  readonly #read: (row: Row, column: number) => Value;
  readonly #values: Value[] = new Array(knownCells);
  /** Of the cells that are remembered, in bytes. */
  readonly #lengths = new Int8Array(knownCells).fill(-1);
  /** Their bytes, four in each number. */
  readonly #words = new Int32Array(knownCells * mostWords);

  /** @param read tells what a cell means by its bytes alone */
  constructor(read: (row: Row, column: number) => Value) {
    this.#read = read;
  }

  of(row: Row, column: number): Value {
    const from = row.from(column);
    const to = row.to(column);
    if (to - from > longestKnown || row.hasDoubled) return this.#read(row, column);
    const place = placeOf(row.words, from, to);
    if (!this.#isAt(place, row.words, from, to)) this.#remember(place, row, column);
    return this.#values[place] as Value;
  }

  #isAt(place: number, words: DataView, from: number, to: number): boolean {
    if (this.#lengths[place] !== to - from) return false;
    let known = place * mostWords;
    for (let at = from; at < to; at += 4, known += 1) {
      if (this.#words[known] !== wordAt(words, at, to)) return false;
    }
    return true;
  }

  #remember(place: number, row: Row, column: number): void {
    const from = row.from(column);
    const to = row.to(column);
    this.#values[place] = this.#read(row, column);
    this.#lengths[place] = to - from;
    for (let at = from; at < to; at += 4) this.#words[place * mostWords + (at - from) / 4] = wordAt(row.words, at, to);
  }
}

/** Encodings in which the marks of a table are single bytes that stand for nothing else. */
export type CellEncoding = 'utf-8' | 'windows-1252';

const encoder = new TextEncoder();

/** Bytes that a unit of text becomes at most. */
const mostOfUnit = 3;

/** Twice the room, with what is there. */
const doubled = (places: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(places.length * 2);
  larger.set(places);
  return larger;
};

/**
 * A row of a table, as bytes: most of a file is text that nothing asks for, so that a cell is decoded when it is. Whatever gives rows gives
 * the same one again and again: keep what is read from it, not the row.
 *
 * @example row.text(2) // 'On site'
 */
export class Row {
  /** Those of the cells and others; the cells' are between `from` and `to`. */
  bytes: Uint8Array = new Uint8Array(0);
  /** The same ones, to look at four at a time. */
  words: DataView = new DataView(new ArrayBuffer(0));
  /** How many cells it has. */
  length = 0;
  readonly #texts: CellMemo<string>;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  /** Which cells have quotation marks that are doubled. */
  readonly #doubled = new Set<number>();

  constructor(encoding: CellEncoding = 'utf-8') {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#texts = new CellMemo((row, column) => decoder.decode(row.bytes.subarray(row.from(column), row.to(column))));
  }

  /** Whether a cell has quotation marks that are doubled. */
  get hasDoubled(): boolean {
    return this.#doubled.size > 0;
  }

  /** Forgets its cells, for those of a next row. @param bytes with room behind them, and as `words` */
  begin(bytes: Uint8Array, words: DataView): void {
    this.bytes = bytes;
    this.words = words;
    this.length = 0;
    if (this.#doubled.size > 0) this.#doubled.clear();
  }

  /** Takes one more cell. @param isDoubled whether its quotation marks are doubled */
  add(from: number, to: number, isDoubled = false): void {
    if (this.length === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[this.length] = from;
    this.#ends[this.length] = to;
    if (isDoubled) this.#doubled.add(this.length);
    this.length += 1;
  }

  /** Ends its last cell one byte sooner, where that reaches up to a place. */
  endBefore(at: number): void {
    const last = this.length - 1;
    if (this.#ends[last] === at && at > (this.#starts[last] ?? at)) this.#ends[last] = at - 1;
  }

  /** Takes cells that are text already. */
  fill(cells: readonly string[]): this {
    const bytes = new Uint8Array(cells.reduce((size, { length }) => size + length * mostOfUnit, roomBehind));
    this.begin(bytes, new DataView(bytes.buffer));
    let at = 0;
    for (const cell of cells) {
      const { written } = encoder.encodeInto(cell, bytes.subarray(at));
      this.add(at, at + written);
      at += written;
    }
    return this;
  }

  /** Where the bytes of a cell begin; those of a cell that the row does not have are none. */
  from(column: number): number {
    return column >= 0 && column < this.length ? (this.#starts[column] ?? 0) : 0;
  }

  /** Where they end. */
  to(column: number): number {
    return column >= 0 && column < this.length ? (this.#ends[column] ?? 0) : 0;
  }

  /** Whether something holds of a cell, by its column and where its bytes begin. */
  some(holds: (bytes: Uint8Array, from: number, column: number) => boolean): boolean {
    const { bytes, length } = this;
    const starts = this.#starts;
    for (let column = 0; column < length; column += 1) if (holds(bytes, starts[column] ?? 0, column)) return true;
    return false;
  }

  /** The text of a cell; empty for one that the row does not have. */
  text(column: number): string {
    if (this.from(column) === this.to(column)) return '';
    const text = this.#texts.of(this, column);
    return this.#doubled.has(column) ? text.replaceAll('""', '"') : text;
  }

  /** The texts of all cells. */
  texts(): string[] {
    return Array.from({ length: this.length }, (_, column) => this.text(column));
  }
}
