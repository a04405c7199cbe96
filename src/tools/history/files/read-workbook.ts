import { zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { twoDigits } from '../../../rules/index.ts';
import { failure, type HistoryFailure, isHistoryFailure } from '../mapping.ts';
import { unzipWhole } from './archives.ts';
import { fileLimits } from './limits.ts';

/** The files of a workbook that hold its sheets; pictures, charts and printer settings stay packed. */
const isPartOfSheet = (name: string): boolean =>
  /\.(?:xml|rels)$/.test(name) && !/(?:drawings|media|charts|theme)\//.test(name);

const damaged = failure('damaged', { kind: 'xlsx' });

const clockText = (date: Date): string =>
  [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join(':');

/** Day 0 of workbooks: what lies within its first days is a time of day or a length of time, not a date. */
const epoch = Date.UTC(1899, 11, 30);
const msPerDay = 86_400_000;

const lengthText = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60].map(twoDigits).join(':');

const dateText = (date: Date): string => {
  const sinceEpoch = date.getTime() - epoch;
  if (sinceEpoch < 366 * msPerDay) return lengthText(Math.round(sinceEpoch / 1000));
  const day = date.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const clock = clockText(date);
  return sinceEpoch % msPerDay === 0 ? day : `${day} ${clock}`;
};

/** A cell as text: dates as `YYYY-MM-DD HH:MM:SS`, lengths of time as `H:MM:SS`, numbers with a decimal point. */
const cellText = (value: unknown): string => {
  if (value instanceof Date) return dateText(value);
  return value === null || value === undefined ? '' : String(value);
};

/** The sheet of a workbook that is read. */
export interface WorkbookSheet {
  readonly name: string;
  /** How many other sheets have rows. */
  readonly others: number;
  readonly rows: string[][];
}

/** A row with something beside something else: titles and cover sheets have none. */
const isRow = (row: readonly string[]): boolean => row.filter((cell) => cell.trim() !== '').length > 1;

const largest = (sheets: readonly Omit<WorkbookSheet, 'others'>[]): WorkbookSheet => {
  const size = ({ rows }: Omit<WorkbookSheet, 'others'>) => rows.filter(isRow).length;
  const [first = { name: '', rows: [] }, ...rest] = sheets.toSorted((one, other) => size(other) - size(one));
  return { ...first, others: rest.filter((sheet) => size(sheet) > 0).length };
};

/**
 * Reads the sheet of a workbook that has the most rows. It is unpacked here, within bounds, and given to the library as an archive in which
 * nothing is packed: that one would unpack large parts in workers of its own, which the policy of the site forbids.
 */
export const readWorkbook = async (archive: Uint8Array): Promise<WorkbookSheet | HistoryFailure> => {
  const files = unzipWhole(archive, isPartOfSheet, fileLimits.workbook);
  if (isHistoryFailure(files)) return files.code === 'damaged' ? damaged : files;
  try {
    const stored = zipSync(files, { level: 0 });
    const sheets = await readSheets(
      stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength) as ArrayBuffer,
    );
    return largest(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })));
  } catch {
    return damaged;
  }
};
