import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textReader } from '../../../src/tools/history/files/decode-text.ts';
import { type RowEnd, type Separator, TableParser } from '../../../src/tools/history/files/parse-table.ts';
import { type Encoding, encodingOf } from '../../../src/tools/history/files/sniff.ts';
import { textShape } from '../../../src/tools/history/files/table-shape.ts';
import { fixtureBytes } from './read-history.ts';

interface Shape {
  readonly separator: Separator;
  readonly rowEnd: RowEnd;
}

/** The rows of bytes that come in parts, parsed in blocks of some length. */
const rowsOf = (parts: readonly Uint8Array[], encoding: Encoding, shape: Shape, block?: number): string[][] => {
  const [decoder, parser] = [textReader(encoding), new TableParser(shape, block)];
  const rows = parts.flatMap((part) => [...parser.push(decoder.decode(part) ?? '')].flat());
  return [...rows, ...[...parser.push(decoder.end() ?? '')].flat(), ...parser.end()];
};

/** Cuts bytes at some places, in the middle of a character, of a line end or of a pair of quotation marks too. */
const cutAt = (bytes: Uint8Array, places: readonly number[]): Uint8Array[] => {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((one, other) => one - other);
  const ends = [...sorted, bytes.length];
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
};

const places = fc.array(fc.nat(), { maxLength: 40 });
const block = fc.integer({ min: 8, max: 600 });

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

    test('gives the same rows in whatever parts and blocks it comes', () => {
      const whole = byPattern(text, separator);
      fc.assert(
        fc.property(places, block, (cuts, length) => {
          expect(rowsOf(cutAt(bytes, cuts), encoding, { separator, rowEnd }, length)).toEqual(whole);
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

test('any table is read back as it was written, in whatever parts and blocks it comes', () => {
  fc.assert(
    fc.property(anyTable, places, block, ({ end, rows }, cuts, length) => {
      const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
      const shape = { separator: ',', rowEnd: end as RowEnd } as const;
      const read = rowsOf(cutAt(new TextEncoder().encode(text), cuts), 'utf-8', shape, length);
      // A line end at the end begins no row, so that empty ones there are not told apart from none.
      const trim = (all: readonly string[][]) => all.slice(0, all.findLastIndex((row) => row.join('') !== '') + 1);
      expect(trim(read)).toEqual(trim(rows));
    }),
    { numRuns: 400 },
  );
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
