import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellEncoding, textBytes } from '../../../src/tools/history/files/decode-text.ts';
import { type RowEnd, type Separator, TableParser } from '../../../src/tools/history/files/parse-table.ts';
import { Row } from '../../../src/tools/history/files/row.ts';
import { type Encoding, encodingOf } from '../../../src/tools/history/files/sniff.ts';
import { textShape } from '../../../src/tools/history/files/table-shape.ts';
import { fixtureBytes } from './read-history.ts';

interface Shape {
  readonly separator: Separator;
  readonly rowEnd: RowEnd;
}

/** The rows of bytes that come in parts. */
const rowsOf = (parts: readonly Uint8Array[], encoding: Encoding, shape: Shape): string[][] => {
  const [text, parser] = [textBytes(encoding), new TableParser(shape, cellEncoding(encoding))];
  const rows: string[][] = [];
  const take = (row: Row) => rows.push(row.texts());
  for (const part of [...parts.map((bytes) => text.push(bytes)), text.end()]) if (part) parser.push(part, take);
  parser.end(take);
  return rows;
};

/** Cuts bytes at some places, in the middle of a character, of a line end or of a pair of quotation marks too. */
const cutAt = (bytes: Uint8Array, places: readonly number[]): Uint8Array[] => {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((one, other) => one - other);
  const ends = [...sorted, bytes.length];
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
};

const places = fc.array(fc.nat(), { maxLength: 40 });

/** A cell and what ends it, by the rules of RFC 4180. */
const cellPattern = (separator: string) =>
  new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'y');

/** The rows of a text that keeps to those rules, by another way than ours. */
const byPattern = (text: string, separator: string): string[][] => {
  const [pattern, rows] = [cellPattern(separator), [[]] as string[][]];
  while (pattern.lastIndex < text.length) {
    const [, cell = '', end] = pattern.exec(text) ?? [];
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
};

describe.each(['toggl', 'clockify', 'harvest', 'kimai', 'tempo', 'jira', 'glpi', 'osticket', 'freshdesk', 'office'])(
  'the export of %s',
  (name) => {
    const bytes = fixtureBytes(`${name}.csv`);
    const encoding = encodingOf(bytes) ?? 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    const { separator, rowEnd } = textShape(text, true);

    test('gives the same rows in whatever parts it comes', () => {
      const whole = byPattern(text, separator);
      fc.assert(
        fc.property(places, (cuts) => {
          expect(rowsOf(cutAt(bytes, cuts), encoding, { separator, rowEnd })).toEqual(whole);
        }),
        { numRuns: 60 },
      );
    });
  },
);

const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9 é€:.-]{0,8}$/) },
  { weight: 1, arbitrary: fc.constantFrom('a,b', 'say "so"', 'two\nlines', '"', ',', 'x;y', 'two\r\nlines', ' "x" ') },
);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Tables whose rows now and then have a cell too few or too many, or nothing at all. */
const anyTable = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom('\n', '\r\n')).chain(([columns, end]) =>
  fc.record({
    end: fc.constant(end),
    rows: fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.array(anyCell, { minLength: columns, maxLength: columns }) },
        { weight: 1, arbitrary: fc.array(anyCell, { minLength: 1, maxLength: columns + 2 }) },
      ),
      { minLength: 1, maxLength: 30 },
    ),
  }),
);

test('any table is read back as it was written, in whatever parts it comes', () => {
  fc.assert(
    fc.property(anyTable, places, ({ end, rows }, cuts) => {
      const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
      const shape = { separator: ',', rowEnd: end as RowEnd } as const;
      const read = rowsOf(cutAt(new TextEncoder().encode(text), cuts), 'utf-8', shape);
      // A line end at the end begins no row, so that empty ones there are not told apart from none.
      const trim = (all: readonly string[][]) => all.slice(0, all.findLastIndex((row) => row.join('') !== '') + 1);
      expect(trim(read)).toEqual(trim(rows));
    }),
    { numRuns: 400 },
  );
});

/** The rows of a text as papaparse has them, the last one aside, which may go on; line ends may have a return before them. */
const byPapaparse = (text: string, { separator, rowEnd }: Shape): string[][] => {
  const newline = rowEnd === '\r' ? '\r' : '\n';
  const { data } = new Papa.Parser({ delimiter: separator, newline }).parse(text, 0, true);
  return data.map((row) => row.map((cell, index) => (index === row.length - 1 ? withoutReturn(cell, newline) : cell)));
};

const withoutReturn = (cell: string, newline: string): string =>
  newline === '\n' && cell.endsWith('\r') ? cell.slice(0, -1) : cell;

/** Texts in which nearly everything means something to a parser. */
const anyText = (separator: Separator) =>
  fc
    .array(fc.constantFrom('a', 'é', '€', ' ', separator, separator, '"', '"', '\n', '\r\n', ''), { maxLength: 60 })
    .map((letters) => letters.join(''));

describe.each<Shape>([
  { separator: ',', rowEnd: '\n' },
  { separator: ';', rowEnd: '\r\n' },
  { separator: '\t', rowEnd: '\n' },
  { separator: '|', rowEnd: '\r' },
])('any text parted by %o', (shape) => {
  const wholeRows = (parts: readonly Uint8Array[]): string[][] => {
    const [parser, rows] = [new TableParser(shape), [] as string[][]];
    for (const part of parts) parser.push(part, (row) => rows.push(row.texts()));
    return rows;
  };

  test('has the rows that papaparse finds, whatever its quotation marks', () => {
    fc.assert(
      fc.property(anyText(shape.separator), (text) => {
        // A row is looked for again when there is twice as much: at the end of a text that is long enough, of all of it.
        const rows = wholeRows([new TextEncoder().encode(text), new Uint8Array(200).fill(97)]);
        expect(rows).toEqual(byPapaparse(text + 'a'.repeat(200), shape));
      }),
      { numRuns: 1_500 },
    );
  });

  test('has the same rows in whatever parts it comes, and each of its letters in one of them', () => {
    fc.assert(
      fc.property(anyText(shape.separator), places, (text, cuts) => {
        const bytes = new TextEncoder().encode(text);
        const rows = rowsOf([bytes], 'utf-8', shape);
        expect(rowsOf(cutAt(bytes, cuts), 'utf-8', shape)).toEqual(rows);
        const letters = (all: string) => all.replace(/[^aé€]/g, '');
        expect(letters(rows.flat().join(''))).toBe(letters(text));
      }),
      { numRuns: 400 },
    );
  });
});

test('a row gives back the texts that it was filled with, however often others were read before', () => {
  const row = new Row();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 100 }), (cells) => {
      expect(row.fill(cells).texts()).toEqual(cells);
      expect([row.text(-1), row.text(cells.length)]).toEqual(['', '']);
    }),
    { numRuns: 200 },
  );
});

test('a quotation mark that never closes takes no more than its line, and no other cell', () => {
  const shape = { separator: ',', rowEnd: '\n' } as const;
  const text = '"a, b",x,"5 inch\nd,"",e\n';
  expect(rowsOf([new TextEncoder().encode(text)], 'utf-8', shape)).toEqual([
    ['a, b', 'x', '"5 inch'],
    ['d', '', 'e'],
  ]);
});

test('lines that each open a quotation mark are read one by one, however many they are', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `"a${index},b`);
  const read = rowsOf([new TextEncoder().encode(lines.join('\n'))], 'utf-8', { separator: ',', rowEnd: '\n' });
  expect(read).toEqual(lines.map((line) => line.split(',')));
});

describe('how a text is a table', () => {
  test.each([
    ['a,b\n1,2\n', ',', '\n'],
    ['a;b\r\n1,5;2\r\n', ';', '\r\n'],
    ['a\tb\n1\t2\n', '\t', '\n'],
    ['a|b\r1|2\r', '|', '\r'],
    ['sep=;\r\na;b\r\n1;2\r\n', ';', '\r\n'],
    ['"a;b","c"\n"1;2","3"\n', ',', '\n'],
  ])('%j is parted by %j', (text, separator, rowEnd) => {
    expect(textShape(text, true)).toMatchObject({ separator, rowEnd, columns: 2 });
  });

  test('headings are found below a title, and missed where there are none', () => {
    expect(textShape('Report of 2026\n\nDate,Hours,Who\n2026-01-01,1,A\n', true)).toMatchObject({
      skip: 2,
      headings: ['Date', 'Hours', 'Who'],
    });
    expect(textShape('2026-01-01,1,A\n2026-01-02,2,B\n', true).headings).toBeNull();
  });
});
