import { firstRowsOf, type RowEnd, type Separator } from './parse-table.ts';

/** What tells the rows and cells of a text apart, and where its headings are. */
export interface TextShape {
  readonly separator: Separator;
  readonly rowEnd: RowEnd;
  /** Rows before that of the headings, which is the first of the table. */
  readonly skip: number;
  /** Null where the first row is one of the data. */
  readonly headings: readonly string[] | null;
  readonly columns: number;
}

const rowEndOf = (head: string): RowEnd => {
  const first = head.search(/[\r\n]/);
  if (head[first] === '\n' || first < 0) return '\n';
  return head[first + 1] === '\n' ? '\r\n' : '\r';
};

const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** Rows by which a separator is judged. */
const judgedRows = 50;

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** How many cells most of the rows have. */
const usualWidth = (rows: readonly (readonly string[])[]): number => {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || b - a)[0]?.[0] ?? 0;
};

interface Judged {
  readonly separator: Separator;
  readonly rows: readonly (readonly string[])[];
  /** More is better: rows of the usual width, if that is more than one cell, then the width. */
  readonly score: number;
}

const judge = (head: string, separator: Separator, rowEnd: RowEnd, isWhole: boolean): Judged => {
  const shape = { separator, rowEnd };
  const whole = firstRowsOf(head, shape, isWhole);
  // A first row that goes on beyond the beginning is judged by what is there of it.
  const rows = (whole.length > 0 ? whole : firstRowsOf(head, shape, true)).slice(0, judgedRows);
  const width = usualWidth(rows);
  const usual = rows.filter(({ length }) => length === width).length / Math.max(1, rows.length);
  return { separator, rows, score: width < 2 ? 0 : usual + width / 10_000 };
};

/** A number, a date or a time: what data hold and headings do not. */
const looksLikeData = (cell: string): boolean => /^[-+]?\d[\d.,:/\s-]*$/.test(cell.trim());

const headingRow = (rows: readonly (readonly string[])[]): number => {
  const most = Math.max(0, ...rows.slice(0, 10).map(filled));
  return Math.max(
    0,
    rows.findIndex((row) => filled(row) * 2 >= most),
  );
};

/** Finds where the headings of a table are among its first rows. */
export const headingsIn = (rows: readonly (readonly string[])[]): Pick<TextShape, 'skip' | 'headings' | 'columns'> => {
  const skip = headingRow(rows);
  const first = rows[skip] ?? [];
  const headings = first.some(looksLikeData) ? null : first.map((cell) => cell.trim());
  return { skip, headings, columns: first.length };
};

const namedSeparator = /^sep=([,;\t|])\r?\n/i;

/**
 * How a text is a table, by its beginning.
 *
 * @param isWhole whether the text goes no further
 */
export const textShape = (head: string, isWhole: boolean): TextShape => {
  const rowEnd = rowEndOf(head);
  const named = namedSeparator.exec(head)?.[1];
  const asked = named ? separators.filter((separator) => separator === named) : separators;
  const [best] = asked
    .map((separator) => judge(head, separator, rowEnd, isWhole))
    .toSorted((one, other) => other.score - one.score);
  const { separator = ',', rows = [] } = best ?? {};
  return { separator, rowEnd, ...headingsIn(rows) };
};
