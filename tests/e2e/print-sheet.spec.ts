import { extractText, getDocumentProxy } from 'unpdf';
import { rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { shareWords } from './share-words.ts';
import { expect, plain, test } from './support.ts';

const link =
  '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&report=2026-11-27T16:00&vat=LU&end';

for (const words of shareWords) {
  test(`the estimate on paper holds the figures of the screen, in ${words.language}`, async ({ page }) => {
    // The dialog of the browser itself would wait for somebody.
    await page.addInitScript(() => Reflect.set(globalThis, 'print', () => undefined));
    const calculator = new CalculatorPage(page, words);
    await calculator.open(link);
    const shown = (await Promise.all([0, 1, 2, 3, 4].map((column) => calculator.column(column)))).flat();
    await page.getByRole('button', { name: words.print, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.printDialog });
    await dialog.getByLabel(words.customer).fill('Bakkerij De Vries');
    await dialog.getByRole('combobox').selectOption(words.tiers[1]);
    expect(await rulesBroken(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.printNow }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: words.print, exact: true })).toBeFocused();
    await expect(page.locator('.dw-sheet')).toBeHidden();

    const paper = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(paper)), { mergePages: true });
    const read = plain(text).replace(/\s+/g, ' ');
    expect(totalPages).toBeLessThanOrEqual(2);
    for (const figure of [...shown, ...words.paper, words.cheapest, words.travel, words.oneJob, words.withoutVat])
      expect(read).toContain(figure);
    expect(read.replaceAll(' ', '')).toContain(page.url().replaceAll(' ', ''));
    expect(read).not.toMatch(/Geldigheid|Validity/);
    expect(page.url()).not.toContain('Vries');
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('Vries');
  });
}
