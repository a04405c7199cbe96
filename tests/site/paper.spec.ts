import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { dutch } from '../support/dictionaries.ts';
import { builtPages } from './built-pages.ts';

/** A line of text on a sheet, in points. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly fromTop: number;
}

/** Below it stands the number of the sheet alone. */
const footPoints = 46;
const bodySize = 10;

const linesOn = (view: readonly number[], items: readonly unknown[]): Line[] => {
  const height = view[3] ?? 0;
  return items.flatMap((item) => {
    const { str, height: size, transform } = item as { str: string; height: number; transform: readonly number[] };
    const fromBottom = transform[5] ?? 0;
    return str.trim() === '' || fromBottom < footPoints
      ? []
      : [{ text: str, size, fromTop: (height - fromBottom) / height }];
  });
};

const sheetsOf = async (pdf: Buffer): Promise<Line[][]> => {
  const paper = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: paper.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await paper.getPage(number);
      return linesOn(sheet.view, (await sheet.getTextContent()).items);
    }),
  );
};

const lowestOf = (lines: readonly Line[]): Line =>
  lines.reduce((lowest, line) => (line.fromTop > lowest.fromTop ? line : lowest), { text: '', size: 0, fromTop: 0 });

test('every page fills its last sheet for a fifth at least, and no heading stands alone at the foot of a sheet', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const { path } of builtPages().filter(({ path }) => !path.startsWith('/en/') && path.endsWith('/'))) {
    await page.goto(path);
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    const last = sheets.at(-1) ?? [];
    if (sheets.length > 1 && lowestOf(last).fromTop < 0.2) faults.push(`${path}: its last sheet is nearly empty`);
    for (const [index, lines] of sheets.slice(0, -1).entries()) {
      const { text, size } = lowestOf(lines);
      if (size > bodySize + 1) faults.push(`${path}: sheet ${index + 1} ends with the heading "${text}"`);
    }
  }
  expect(faults).toEqual([]);
});

test('the calculator prints what was filled in and what it costs, and not how a screen works', async ({ page }) => {
  await page.goto('/calculator/');
  await page.locator('.dw-report').waitFor();
  const note = page.locator('.dw-screen-only').last();
  const words = ((await note.textContent()) ?? '').trim();
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const printed = sheets.map((lines) => lines.map(({ text }) => text).join(' ')).join(' ');
  expect(sheets).toHaveLength(1);
  expect(printed).toContain('Technicus');
  expect(printed).toContain(dutch['report.label']);
  expect(words.length).toBeGreaterThan(20);
  expect(printed).not.toContain(words.slice(0, 20));
});

test('no table sticks out of the paper', async ({ page }) => {
  // What the margins leave of a sheet of A4.
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print' });
  for (const path of [
    '/calculator/',
    '/contracten/tarieven/',
    '/contracten/vergelijken/',
    '/contracten/responstijden/',
  ]) {
    await page.goto(path);
    await page.locator('astro-island').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(680);
  }
});
