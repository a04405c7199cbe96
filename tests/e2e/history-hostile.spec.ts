import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { HistoryPage } from './history-page.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';

const headings = 'Date,Start time,Duration,Role\n';
const good = `${headings}2026-01-14,09:00,01:00:00,Technician\n`;

/** Of this worker alone, for one test at a time: the tests of this file run in several turns. */
const folder = join(tmpdir(), `hostile-${process.pid}`);

/** Larger than Playwright hands over from memory. */
const onDisk = (name: string, parts: Iterable<string | Buffer>): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  for (const part of parts) writeFileSync(file, part, { flag: 'a' });
  return file;
};

const repeated = (part: string, times: number): string[] => Array.from({ length: times }, () => part);

/** A hundred megabytes in one cell: its quotation mark is never closed. */
const endlessCell = () =>
  onDisk('endless.csv', [good, '2026-01-15,10:00,01:00:00,"', ...repeated('x'.repeat(1_000_000), 100)]);

const millionColumns = () => onDisk('columns.csv', repeated('a,'.repeat(10_000), 100));

/** A few kilobytes that become gigabytes. */
const bomb = () =>
  onDisk('bomb.csv.gz', [gzipSync(Buffer.concat([Buffer.from(good), Buffer.alloc(200_000_000, 'x')]))]);

const hostile: readonly (readonly [what: string, make: () => string])[] = [
  ['a hundred megabytes in one cell', endlessCell],
  ['a million columns', millionColumns],
  ['a small file that becomes a huge one', bomb],
  ['a workbook that is none', () => onDisk('fake.xlsx', ['PK\u0003\u0004', '\u0000'.repeat(1000)])],
  [
    'a program called a table',
    () => onDisk('program.csv', [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0xff])]),
  ],
  ['nothing but zero bytes', () => onDisk('zeros.csv', [Buffer.alloc(100_000)])],
  ['a lone quotation mark', () => onDisk('quote.csv', ['"'])],
  ['half a character', () => onDisk('half.csv', [Buffer.from([0xe2, 0x82])])],
];

const hand = (page: Page, file: string): Promise<void> =>
  page.locator('.dw-history-start input[type=file]').setInputFiles(file);

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

for (const words of triedIn('en')) {
  test.describe(`hostile files, in ${words.language}`, () => {
    for (const [what, make] of hostile) {
      test(`${what} gets a sentence or is set aside, and the page goes on working`, async ({ page }) => {
        const history = new HistoryPage(page, words);
        await history.open();
        await hand(page, make());
        const answer = page
          .locator('.dw-history-questions')
          .or(history.alert)
          .or(history.figure(words.tier('none')));
        await answer.first().waitFor();
        await hand(page, onDisk(`good-${what.replaceAll(' ', '-')}.csv`, [good]));
        await history.answerAll();
        await expect(history.figure(words.tier('none'))).toContainText(words.euros(108));
        await expect(history.alert).toHaveCount(0);
      });
    }

    test('a file that changes while it is open is read anew, or said to have changed', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      const file = onDisk('changing.csv', [good]);
      await hand(page, file);
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText(words.euros(108));
      writeFileSync(file, `${good}2026-01-16,09:00,02:00:00,Technician\n`);
      await history.section('history.totalsHeading').getByRole('button').first().click();
      await page.locator('.dw-history-parts > button[aria-expanded]').click();
      await expect(
        history.alert.or(page.locator('.dw-history-parts .dw-history-table tbody tr')).first(),
      ).toBeVisible();
    });
  });
}
