import { failure, type HistoryFailure, type HistoryProgress, isHistoryFailure } from '../mapping.ts';
import { gunzipped, listZip, type Part, partsOf, unzipped } from './archives.ts';
import type { ByteSource } from './byte-source.ts';
import { cellEncoding, textBytes } from './decode-text.ts';
import { fileLimits } from './limits.ts';
import { type Separator, TableParser } from './parse-table.ts';
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts';
import { Row } from './row.ts';
import { type Encoding, encodingOf, fileKind } from './sniff.ts';
import { headingsIn, type TextShape, textShape } from './table-shape.ts';

/** What is told of a reading, and whether it is to go on. */
export interface Reading {
  onProgress(progress: HistoryProgress): void;
  isStopped(): boolean;
}

/**
 * Takes the rows of a file in their order; a row is only there until the next one.
 *
 * @param number of the row, the headings being row 1
 * @param isFurther whether the row is cut from the same one as that before it, and has its number
 */
export type TakeRow = (row: Row, number: number, isFurther?: boolean) => void;

/** A table that can be read again and again. */
export interface Table {
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  /** The sheet of a workbook that is read. */
  readonly sheet?: { readonly name: string; readonly others: number };
  /** Empty strings where it has none. */
  readonly headings: readonly string[];
  /** Gives every row but the headings; the failure that ended it, or nothing. */
  read(take: TakeRow, reading: Reading): Promise<HistoryFailure | undefined>;
}

type Parts = () => AsyncGenerator<Part | HistoryFailure>;

/** What a file holds: text, however it is packed, or the rows of a workbook. */
type Contents =
  | { readonly parts: Parts; readonly head: Uint8Array; readonly isWhole: boolean }
  | { readonly sheet: WorkbookSheet };

/** The first bytes of what is read, and whether there are no more. */
const headOf = async (parts: Parts): Promise<{ head: Uint8Array; isWhole: boolean } | HistoryFailure> => {
  let head = new Uint8Array(0);
  for await (const part of parts()) {
    if (isHistoryFailure(part)) return part;
    const longer = new Uint8Array(head.length + part.bytes.length);
    longer.set(head);
    longer.set(part.bytes, head.length);
    head = longer;
    if (head.length >= fileLimits.head) return { head: head.subarray(0, fileLimits.head), isWhole: false };
  }
  return { head, isWhole: true };
};

const textContents = async (parts: Parts): Promise<Contents | HistoryFailure> => {
  const found = await headOf(parts);
  if (isHistoryFailure(found)) return found;
  if (found.head.length === 0) return failure('empty', {});
  const kind = fileKind(found.head);
  if (kind === 'text') return { parts, ...found };
  return failure('notATable', { kind: kind === 'pdf' || kind === 'image' ? kind : 'binary' });
};

const isWorkbook = (names: readonly string[]): boolean => names.some((name) => name.startsWith('xl/'));

/** An archive is unpacked from memory, where its list of files is at its end. */
const archiveContents = async (source: ByteSource): Promise<Contents | HistoryFailure> => {
  if (source.size > fileLimits.workbook) return failure('tooLarge', { most: fileLimits.workbook });
  const archive = await source.read(0, source.size);
  if (isHistoryFailure(archive)) return archive;
  const files = listZip(archive);
  if (isHistoryFailure(files)) return files;
  const names = files.map(({ name }) => name);
  if (isWorkbook(names)) {
    const sheet = await readWorkbook(archive);
    return isHistoryFailure(sheet) ? sheet : { sheet };
  }
  const [name, second] = names;
  if (name === undefined || second !== undefined) return failure('notOneFile', { files: names.length });
  return textContents(() => unzipped(source, name));
};

/** The mark of a workbook with a password, in UTF-16. */
const encryptedMark = 'E\0n\0c\0r\0y\0p\0t';

const oldWorkbook = (head: Uint8Array): HistoryFailure =>
  new TextDecoder('latin1').decode(head).includes(encryptedMark)
    ? failure('encrypted', {})
    : failure('notATable', { kind: 'xls' });

const contentsOf = async (source: ByteSource): Promise<Contents | HistoryFailure> => {
  const head = await source.read(0, Math.min(source.size, fileLimits.head));
  if (isHistoryFailure(head)) return head;
  const kind = fileKind(head);
  if (kind === 'xls') return oldWorkbook(head);
  if (kind === 'zip') return archiveContents(source);
  if (kind === 'gzip') return textContents(() => gunzipped(source));
  return textContents(() => partsOf(source, fileLimits.part));
};

/** Reads text as rows. */
class TextTable implements Table {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly headings: readonly string[];
  readonly #parts: Parts;
  readonly #shape: TextShape;
  readonly #size: number;
  /** Whether all of it was read: a file that changes after that can no longer be read. */
  #isKnown = false;

  constructor(parts: Parts, encoding: Encoding, shape: TextShape, size: number) {
    this.encoding = encoding;
    this.separator = shape.separator;
    this.headings = shape.headings ?? Array.from({ length: shape.columns }, () => '');
    this.#parts = parts;
    this.#shape = shape;
    this.#size = size;
  }

  async read(take: TakeRow, reading: Reading): Promise<HistoryFailure | undefined> {
    const parser = new TableParser(this.#shape, cellEncoding(this.encoding));
    const text = textBytes(this.encoding, this.#isKnown);
    const rows = this.#rowsFor(take);
    for await (const part of this.#parts()) {
      if (isHistoryFailure(part)) return part;
      const bytes = text.push(part.bytes);
      if (bytes === null) return notUtf8;
      parser.push(bytes, rows.give);
      const failed = this.#progress(rows, part.read, parser.waiting, reading);
      if (failed) return failed;
    }
    const last = text.end();
    if (last === null) return notUtf8;
    this.#isKnown = true;
    parser.push(last, rows.give);
    parser.end(rows.give);
    return this.#progress(rows, this.#size, 0, reading);
  }

  /** Hands rows on without those up to the headings, and counts them. */
  #rowsFor(take: TakeRow) {
    const { skip, headings } = this.#shape;
    const before = skip + (headings === null ? 0 : 1);
    let seen = 0;
    return {
      given: () => Math.max(0, seen - before),
      give: (row: Row): void => {
        seen += 1;
        if (seen > before) take(row, seen);
      },
    };
  }

  #progress(rows: { given(): number }, bytes: number, waiting: number, reading: Reading): HistoryFailure | undefined {
    if (waiting > fileLimits.row) return failure('cellTooLong', { row: rows.given() + 2, most: fileLimits.row });
    reading.onProgress({ rows: rows.given(), bytes, totalBytes: this.#size });
    return reading.isStopped() ? failure('stopped', {}) : undefined;
  }
}

/** Bytes that are not UTF-8 are read anew as Windows-1252, which has every byte. */
const notUtf8 = failure('failed', { message: 'not UTF-8' });

export const isNotUtf8 = (found: HistoryFailure | undefined): boolean => found === notUtf8;

const workbookTable = ({ rows, name, others }: WorkbookSheet, size: number): Table => {
  const { skip, headings, columns } = headingsIn(rows.slice(0, 50));
  const before = skip + (headings === null ? 0 : 1);
  return {
    encoding: null,
    separator: null,
    sheet: { name, others },
    headings: headings ?? Array.from({ length: columns }, () => ''),
    read: async (take, reading) => {
      const row = new Row();
      for (const [index, cells] of rows.slice(before).entries()) take(row.fill(cells), before + 1 + index);
      reading.onProgress({ rows: Math.max(0, rows.length - before), bytes: size, totalBytes: size });
      return undefined;
    },
  };
};

const decodedHead = (head: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(head);

/**
 * Opens a file as a table, whatever its name says: text in any of four encodings, packed or not, or a workbook.
 *
 * @param encoding where it is known; absent: as the first bytes show, else UTF-8
 */
export const openTable = async (source: ByteSource, encoding?: Encoding): Promise<Table | HistoryFailure> => {
  const contents = await contentsOf(source);
  if (isHistoryFailure(contents)) return contents;
  const table =
    'sheet' in contents ? workbookTable(contents.sheet, source.size) : openText(contents, source.size, encoding);
  if (table.headings.length > fileLimits.columns) return failure('tooManyColumns', { most: fileLimits.columns });
  return table.headings.length === 0 ? failure('empty', {}) : table;
};

const openText = (
  { parts, head, isWhole }: Extract<Contents, { parts: Parts }>,
  size: number,
  known: Encoding | undefined,
): Table => {
  const encoding = known ?? encodingOf(head) ?? 'utf-8';
  return new TextTable(parts, encoding, textShape(decodedHead(head, encoding), isWhole), size);
};
