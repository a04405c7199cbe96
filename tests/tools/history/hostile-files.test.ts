import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unzipWhole } from '../../../src/tools/history/files/archives.ts';
import type { ByteSource } from '../../../src/tools/history/files/byte-source.ts';
import { fileLimits } from '../../../src/tools/history/files/limits.ts';
import { failure, type HistoryFailureCode, type HistoryFile } from '../../../src/tools/history/mapping.ts';
import type { RowWords } from '../../../src/tools/history/priced-rows.ts';
import { HistoryReader } from '../../../src/tools/history/reader.ts';
import { priceList } from '../../support/published.ts';
import { bytesSource, fixtureBytes, opened, priced, unwatched } from './read-history.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textFile = (text: string, name?: string): ByteSource => bytesSource(bytesOf(text), name);

const table = 'Date,Start time,Duration,Task,Description\n2026-01-05,09:00,1:30,Technician,Printer\n';

/** What comes of opening a file: the file, or why it is refused. */
const open = (source: ByteSource) => new HistoryReader().open(source, priceList, unwatched);

const codeOf = async (source: ByteSource): Promise<HistoryFailureCode | 'read'> => {
  const found = await open(source);
  return 'code' in found ? found.code : 'read';
};

/** A file that is larger than a test would hold: a beginning, then one letter again and again. */
const endless = (beginning: string, size: number): ByteSource & { readonly asked: () => number } => {
  const head = bytesOf(beginning);
  let asked = 0;
  return {
    name: 'endless.csv',
    size,
    asked: () => asked,
    read: (from, to) => {
      asked += to - from;
      const part = new Uint8Array(to - from).fill('a'.charCodeAt(0));
      if (from < head.length) part.set(head.subarray(from, to));
      return Promise.resolve(part);
    },
  };
};

const bytes = (...values: number[]): Uint8Array => new Uint8Array([...values, ...new Uint8Array(600)]);

describe('a file that is no table is refused by what it is, whatever its name says', () => {
  test.each<[string, Uint8Array, HistoryFailureCode]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['headings alone', bytesOf('Date,Duration\n'), 'noRows'],
    ['a PDF', bytesOf('%PDF-1.7 …'), 'notATable'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'notATable'],
    ['a program', bytes(0x4d, 0x5a, 0x90), 'notATable'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), 'notATable'],
    [
      'a workbook with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf('E\0n\0c\0r\0y\0p\0t\0')]),
      'encrypted',
    ],
    ['an archive that is cut off', zipSync({ 'a.csv': bytesOf(table.repeat(50)) }).subarray(0, 60), 'damaged'],
    ['a gzip that is no gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 0, 0, 255, 255, 255]), 'damaged'],
    ['a workbook that is none', zipSync({ 'xl/workbook.xml': bytesOf('<workbook') }), 'damaged'],
    ['two files in one archive', zipSync({ 'a.csv': bytesOf(table), 'b.csv': bytesOf(table) }), 'notOneFile'],
    ['an archive without a file', zipSync({ 'folder/': new Uint8Array(0) }), 'notOneFile'],
  ])('%s', async (_, content, code) => {
    expect(await codeOf(bytesSource(content, 'hours.csv'))).toBe(code);
  });

  test('and a table is read under any name, packed or not', async () => {
    const all = [
      textFile(table, 'hours.xlsx'),
      bytesSource(gzipSync(bytesOf(table)), 'hours.csv'),
      bytesSource(zipSync({ '__MACOSX/._a': bytesOf('x'), 'a.csv': bytesOf(table) }), 'hours.pdf'),
      bytesSource(fixtureBytes('zammad.xlsx'), 'hours.csv'),
    ];
    expect(await Promise.all(all.map(codeOf))).toEqual(all.map(() => 'read'));
  });
});

describe('what would take the memory of a page is stopped on the way', () => {
  test('100 MB in one cell', async () => {
    const source = endless(table, 100_000_000);
    expect(await open(source)).toMatchObject({ code: 'cellTooLong', data: { row: 3 } });
    expect(source.asked()).toBeLessThan(4 * fileLimits.row);
  });

  test('a quotation mark that is never closed', async () => {
    const source = endless(`${table}2026-01-05,10:00,1:00,Technician,"`, 50_000_000);
    expect(await open(source)).toMatchObject({ code: 'cellTooLong', data: { row: 3 } });
  });

  test('a million columns', async () => {
    expect(await codeOf(textFile(`${'a,'.repeat(1_000_000)}a\n${'1,'.repeat(1_000_000)}1\n`))).toBe('tooManyColumns');
  });

  test('an archive that grows', () => {
    const bomb = zipSync({ 'xl/sheet.xml': new Uint8Array(3_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(unzipWhole(bomb, () => true, 1_000_000)).toEqual(failure('tooLarge', { most: 1_000_000 }));
  });

  test('an archive that says less of its size than it holds', async () => {
    const packed = zipSync({ 'a.csv': bytesOf(table.repeat(20_000)) });
    const lie = new DataView(packed.buffer, packed.byteOffset);
    const central = packed.findLastIndex((_, at) => at < packed.length - 4 && lie.getUint32(at, true) === 0x02014b50);
    lie.setUint32(22, 10, true);
    lie.setUint32(central + 24, 10, true);
    expect(['read', 'damaged']).toContain(await codeOf(bytesSource(packed)));
  });

  test('a gzip of one letter', async () => {
    expect(await codeOf(bytesSource(gzipSync(new Uint8Array(20_000_000).fill(97))))).toBe('cellTooLong');
  });
});

const cellXml = (text: string, column: number, row: number): string =>
  `<c r="${'ABCDE'[column]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetXml = (rows: readonly (readonly string[])[]): Uint8Array =>
  bytesOf(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map((row, index) => {
        const cells = row.map((text, column) => cellXml(text, column, index + 1));
        return `<row r="${index + 1}">${cells.join('')}</row>`;
      })
      .join('')}</sheetData></worksheet>`,
  );

const main = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of some sheets, the first of them in front. */
const workbook = (sheets: readonly Uint8Array[]): Uint8Array => {
  const each = <Value>(make: (number: number) => Value) => sheets.map((_, index) => make(index + 1));
  return zipSync({
    'xl/workbook.xml': bytesOf(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${main}"><sheets>${each(
        (number) => `<sheet name="Sheet ${number}" sheetId="${number}" r:id="rId${number}"/>`,
      ).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytesOf(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each(
        (number) => `<Relationship Id="rId${number}" Type="${main}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  });
};

test('of several sheets the one with the most rows is read, and it is told that there are others', async () => {
  const cover = sheetXml([['Report of 2026'], ['Made up, for', 'a test']]);
  const hours = sheetXml(
    table
      .trim()
      .split('\n')
      .concat('2026-01-06,10:00,0:30,Technician,Mail')
      .map((row) => row.split(',')),
  );
  const { file } = await opened(bytesSource(workbook([cover, hours]), 'hours.xlsx'));
  expect(file).toMatchObject({ rows: 2, sheet: { name: 'Sheet 2', others: 1 } });
});

/** Whether one row is read as the printer's, from the fifth of January. */
const firstCells = ({ firstRows }: HistoryFile) => firstRows[0];

describe('odd text is text', () => {
  test('a few zero bytes, lone quotation marks and unknown characters stay in their cell', async () => {
    const { file } = await opened(textFile(`${table.repeat(5).replaceAll('Printer', '5" disk \0 x\u{1f600}')}`));
    expect(firstCells(file)?.at(-1)).toBe('5" disk \0 x\u{1f600}');
  });

  test('a quotation mark that never closes takes no more than its line', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `2026-01-05,09:00,1:30,Technician,row ${index}`);
    const text = [
      'Date,Start time,Duration,Task,Description',
      ...rows.with(99, '2026-01-05,09:00,1:30,Technician,"5 inch'),
      '',
    ];
    const { history } = await priced(textFile(text.join('\n')), { zone: priceList.zone });
    expect([history.rows, history.setAside.rows]).toEqual([200, 0]);
  });

  test('bytes that are not UTF-8 are those of Windows-1252, wherever the first of them is', async () => {
    const latin = Uint8Array.from(`${table.repeat(3_000)}2026-01-05,09:00,1:30,Technician,caf\u00e9\n`, (letter) =>
      letter.charCodeAt(0),
    );
    const { file } = await opened(bytesSource(latin));
    expect(file.encoding).toBe('windows-1252');
    const utf8 = await opened(textFile(`${table}2026-01-05,09:00,1:30,Technician,caf\u00e9\n`));
    expect([utf8.file.encoding, utf8.file.firstRows[1]?.at(-1)]).toEqual(['utf-8', 'caf\u00e9']);
  });

  test('UTF-16 is told without its mark too', async () => {
    const little = new Uint8Array(Uint16Array.from(table, (letter) => letter.charCodeAt(0)).buffer);
    expect((await opened(bytesSource(little))).file).toMatchObject({ encoding: 'utf-16le', rows: 1 });
  });

  test('headings and values that name parts of objects are only headings and values', async () => {
    const text = '__proto__,Date,Duration,constructor\n__proto__,2026-01-05,1:30,toString\n';
    const { file, history } = await priced(textFile(text), {
      role: { column: 0, values: {}, otherwise: priceList.roles[0]?.id ?? ('' as never) },
    });
    expect(history.rows).toBe(1);
    expect(file.columns[0]?.values).toEqual([{ value: '__proto__', rows: 1 }]);
  });
});

describe('a file that changes while it is read', () => {
  /** A file that can be read so often, and no longer. */
  const vanishing = (content: Uint8Array, reads: number): ByteSource => {
    let left = reads;
    return {
      ...bytesSource(content),
      read: (from, to) => {
        left -= 1;
        return Promise.resolve(left >= 0 ? content.subarray(from, to) : failure('changed', {}));
      },
    };
  };

  test('is told, at whatever reading it happens, and the next file is read', async () => {
    const content = bytesOf(table);
    expect(await codeOf(vanishing(content, 1))).toBe('changed');
    const { reader, file } = await opened(vanishing(content, 3));
    const mapping = { ...file.proposed, zone: priceList.zone };
    expect(await reader.price(mapping, {}, unwatched)).toMatchObject({ code: 'changed' });
    expect(await reader.open(bytesSource(content), priceList, unwatched)).toMatchObject({ rows: 1 });
  });

  test('a reading that is stopped says so', async () => {
    const reading = { ...unwatched, isStopped: () => true };
    expect(await new HistoryReader().open(textFile(table), priceList, reading)).toMatchObject({ code: 'stopped' });
  });
});

const words: RowWords = {
  ...{ row: 'Row', date: 'Date', start: 'Start', role: 'Role', place: 'Place', reason: 'Reason', text: 'Text' },
  ...{
    workedMinutes: 'Worked',
    workedExactly: 'Exactly',
    billedMinutes: 'Billed',
    billedThen: 'Then',
    roles: {},
    tiers: {},
  },
  places: { remote: 'remote', onSite: 'on site' },
  reasons: new Proxy({} as RowWords['reasons'], { get: (_, reason) => String(reason) }),
};

describe('saved rows', () => {
  const csv = `${table}2026-01-06,09:00,0:20,Technician,=HYPERLINK("http://example.com")\n2026-01-07,09:00,=1+1,Technician,<img src=x onerror=alert(1)>\n`;
  const as = { words, dialect: { separator: ',', decimal: '.' } } as const;

  test('run nothing in a spreadsheet, and keep what the file says', async () => {
    const { reader } = await priced(textFile(csv), { zone: priceList.zone });
    const saved = await reader.pricedRows(as, unwatched);
    const text = saved instanceof Blob ? await saved.text() : saved.code;
    const [, first, second] = text.split('\r\n');
    expect(first).toBe(
      '2,2026-01-05,09:00,technician,remote,90,1:30:00,,90,162,90,156,90,144,90,144,2026-01-05,09:00,1:30,Technician,Printer',
    );
    expect(second).toContain(`"'=HYPERLINK(""http://example.com"")"`);
  });

  test('of those that were set aside say why', async () => {
    const { reader } = await priced(textFile(csv), { zone: priceList.zone });
    const saved = await reader.setAsideRows(as, unwatched);
    expect(saved instanceof Blob ? await saved.text() : saved.code).toBe(
      "Row,Reason,Text\r\n4,unreadableDuration,'=1+1\r\n",
    );
  });

  test('are JSON for other programs', async () => {
    const { reader } = await priced(textFile(csv), { zone: priceList.zone });
    const saved = await reader.pricedRows('json', unwatched);
    const { rows } = JSON.parse(saved instanceof Blob ? await saved.text() : '{}');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      row: 2,
      workedSeconds: 5_400,
      tiers: { none: { billedMinutes: 90, amount: 162 } },
    });
  });
});
