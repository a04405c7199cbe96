import type { Locator } from '@playwright/test';
import { CalculatorPage } from './calculator-page.ts';
import { HistoryPage } from './history-page.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

const [dutch] = languages;

/** How many of them stand in each row, from the top. */
const rowsOf = async (buttons: Locator): Promise<number[]> => {
  const tops = await buttons.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
};

test.describe('what people do with their answer', () => {
  for (const width of [768, 1024]) {
    test(`stands in rows of about the same length, none alone, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await new CalculatorPage(page, dutch).open();
      for (const ways of ['.dw-share-bar .dw-ways > *', '.dw-thread li']) {
        const rows = await rowsOf(page.locator(ways));
        expect(Math.max(...rows) - Math.min(...rows), ways).toBeLessThanOrEqual(rows.length === 1 ? 0 : 2);
        expect(Math.min(...rows), ways).toBeGreaterThan(1);
      }
    });
  }

  test('stands two in a row on a phone, below what most do, for a file as for an estimate', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await new CalculatorPage(page, dutch).open();
    expect(await rowsOf(page.locator('.dw-ways > *'))).toEqual([1, 2, 2, 2]);
    const history = new HistoryPage(page, dutch);
    await history.open();
    await history.tryExample();
    await page.locator('.dw-ways').waitFor();
    expect(await rowsOf(page.locator('.dw-ways > *'))).toEqual([1, 2, 1]);
  });
});

test('the whole answer beside the work is in view on a small laptop', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const calculator = new CalculatorPage(page, dutch);
  await calculator.open();
  const hidden = await calculator.answer.evaluate((panel) => panel.scrollHeight - panel.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
});

test('whatever is typed in, copied from or handed a file has the same frame', async ({ page }) => {
  const frameOf = (locator: Locator, pseudo?: string) =>
    locator.first().evaluate((element, part) => {
      const { borderTopColor, borderTopWidth, borderTopLeftRadius, backgroundColor, color } = getComputedStyle(
        element,
        part,
      );
      return { borderTopColor, borderTopWidth, borderTopLeftRadius, backgroundColor, color };
    }, pseudo);
  const calculator = new CalculatorPage(page, dutch);
  await calculator.open();
  const field = await frameOf(calculator.months);
  await page.getByRole('button', { name: dutch.text('share.saved') }).click();
  expect(await frameOf(page.locator('.dw-saved-files input'), '::file-selector-button')).toEqual(field);
  const history = new HistoryPage(page, dutch);
  await history.open();
  await page.locator('.dw-history-paste summary').click();
  expect(await frameOf(page.locator('.dw-history-paste textarea'))).toEqual(field);
});

test('a cell of a file with nothing in it has a dash, a column without a name has none', async ({ page }) => {
  const history = new HistoryPage(page, dutch);
  await history.open();
  await history.choose(
    'uren.csv',
    'Datum,Duur,Rol,Bedrag\n2026-01-14,1:00,Technicus,108\n2026-01-15,1:00,Technicus,\n',
  );
  await history.answerAll();
  const dashes = await page
    .locator('.dw-history td:empty')
    .evaluateAll((cells) =>
      cells.map((cell) => [cell.parentElement?.parentElement?.localName, getComputedStyle(cell, '::after').content]),
    );
  expect(new Set(dashes.map(([part, text]) => `${part} ${/–/.test(text ?? '')}`))).toEqual(
    new Set(['thead false', 'tbody true']),
  );
});
