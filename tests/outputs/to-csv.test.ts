import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvCell, type CsvDialect, toCsv } from '../../src/outputs/to-csv.ts';
import type { Cents } from '../../src/schema/units.ts';
import { parseCsv } from '../support/files/strict-csv.ts';

const dutch: CsvDialect = { separator: ';', decimal: ',' };
const english: CsvDialect = { separator: ',', decimal: '.' };
const mark = '\u{feff}';
const cents = (amount: number) => ({ cents: amount as Cents });

test.each<[CsvCell, string, string]>([
  [cents(811_200), '8112,00', '8112.00'],
  [cents(5), '0,05', '0.05'],
  [cents(0), '0,00', '0.00'],
  [cents(-3_300), '-33,00', '-33.00'],
  [{ number: 6 }, '6', '6'],
  ['Standaard', 'Standaard', 'Standaard'],
  ['Eén, twee', '"Eén, twee"', '"Eén, twee"'],
  ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")"`, `"'=HYPERLINK(""https://x.example"")"`],
  ['+32 475', "'+32 475", "'+32 475"],
  ['-1+1', "'-1+1", "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)", "'@SUM(A1)"],
  ['\t=1', "'\t=1", "'\t=1"],
  ['\r=1', `"'\r=1"`, `"'\r=1"`],
])('%j is written so that a spreadsheet reads it back', (cell, inDutch, inEnglish) => {
  expect(toCsv([[cell]], dutch)).toBe(`${mark}${inDutch}\r\n`);
  expect(toCsv([[cell]], english)).toBe(`${mark}${inEnglish}\r\n`);
});

describe('what is written', () => {
  const anyRows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), { minLength: 1 });

  test.each([dutch, english])('is read back cell by cell by a strict reader, %j', (dialect) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const width = Math.max(...rows.map(({ length }) => length));
        const read = parseCsv(toCsv(rows, dialect).slice(1), dialect.separator);
        const expected = rows.map((row) =>
          Array.from({ length: width }, (_, index) => {
            const cell = row[index] ?? '';
            return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
          }),
        );
        expect(read).toEqual(expected);
      }),
    );
  });

  test('holds no text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
        const [[cell] = []] = parseCsv(toCsv([[first + rest]], dutch).slice(1), ';');
        expect(cell).toBe(`'${first}${rest}`);
      }),
    );
  });

  test('has rows of one length', () => {
    expect(toCsv([['a'], [], ['b', 'c']], dutch)).toBe(`${mark}a;\r\n;\r\nb;c\r\n`);
  });
});
