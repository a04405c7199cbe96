import type { Cents } from '../schema/units.ts';
import { splitAmount } from '../words/index.ts';

/** A text, an amount of money, or a plain number. */
export type CsvCell = string | { readonly cents: Cents } | { readonly number: number };

/** What separates cells and decimals in the spreadsheets of a language; never the same mark for both. */
export type CsvDialect =
  | { readonly separator: ';'; readonly decimal: ',' }
  | { readonly separator: ','; readonly decimal: '.' };

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = '\u{feff}';

/** A spreadsheet runs a text that begins like this; an apostrophe before it makes it text. */
const looksLikeFormula = /^[=+\-@\t\r\n]/;

/** With all decimals of the currency. */
const amountText = (cents: Cents, decimal: string): string => {
  const digits = splitAmount(Math.abs(cents) as Cents).filter(Boolean);
  return `${cents < 0 ? '-' : ''}${digits.join(decimal)}`;
};

const quoted = (text: string): string => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cellText = (cell: CsvCell, { decimal }: CsvDialect): string => {
  if (typeof cell === 'string') return quoted(looksLikeFormula.test(cell) ? `'${cell}` : cell);
  return 'cents' in cell ? amountText(cell.cents, decimal) : String(cell.number).replace('.', decimal);
};

/**
 * Writes rows as CSV by RFC 4180: lines end in CR LF, and every row has as many cells as the longest. Numbers stay numbers,
 * negative ones too; a text that a spreadsheet would run is made harmless.
 *
 * @example toCsv([['Totaal', { cents }]], { separator: ';', decimal: ',' }) // 'Totaal;8112,00\r\n' after the byte order mark
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, index) => cellText(row[index] ?? '', dialect)).join(dialect.separator),
  );
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
};
