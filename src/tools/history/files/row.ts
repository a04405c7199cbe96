/** Short cells that are remembered, by a number that their bytes come to; a power of two. */
const knownCells = 4_096;
const longestKnown = 64;

const areEqual = (known: Uint8Array, bytes: Uint8Array, from: number): boolean => {
  for (let index = 0; index < known.length; index += 1) if (known[index] !== bytes[from + index]) return false;
  return true;
};

const fourAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);

/** Spreads what differs in any bits of a number over all of them. */
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85_eb_ca_6b);

/** A place among the cells that are remembered. */
const placeOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = mixed(hash ^ fourAt(bytes, at));
  for (; at < to; at += 1) hash = mixed(hash ^ (bytes[at] ?? 0));
  return (hash ^ (hash >>> 15)) & (knownCells - 1);
};

/** Remembers what short cells are read as, by their bytes: names, dates and kinds of work stand in cell after cell. */
export class CellMemo<Value> {
  readonly #read: (row: Row, column: number) => Value;
  readonly #known: { readonly bytes: Uint8Array; readonly value: Value }[] = new Array(knownCells);

  /** @param read tells what a cell means by its bytes alone */
  constructor(read: (row: Row, column: number) => Value) {
    this.#read = read;
  }

  of(row: Row, column: number): Value {
    const { bytes } = row;
    const from = row.from(column);
    const to = row.to(column);
    if (to - from > longestKnown || row.hasDoubled) return this.#read(row, column);
    const place = placeOf(bytes, from, to);
    const known = this.#known[place];
    if (known?.bytes.length === to - from && areEqual(known.bytes, bytes, from)) return known.value;
    const value = this.#read(row, column);
    this.#known[place] = { bytes: bytes.slice(from, to), value };
    return value;
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

  /** Forgets its cells, for those of a next row. */
  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
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
    const bytes = new Uint8Array(cells.reduce((size, { length }) => size + length * mostOfUnit, 0));
    this.begin(bytes);
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
