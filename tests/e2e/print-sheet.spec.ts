import { extractText, getDocumentProxy } from 'unpdf';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { plain } from '../support/plain.ts';
import { priceList } from '../support/published.ts';
import { rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';
import { yearOfWork } from './year-of-work.ts';

const { link } = calculatorExamples.states.yearOfWorkWithVat;

for (const words of triedIn('en')) {
  const answer = yearOfWork(words);
  const headings = [
    words.text('sheet.title'),
    words.text('sheet.customer'),
    'Bakkerij De Vries',
    words.text('send.reference'),
    words.text('sheet.priceListOf', { date: words.date(priceList.id), publisher: priceList.publisher.name }),
    words.beginning('sheet.explanation'),
  ];

  test(`the estimate on paper holds the figures of the screen, in ${words.language}`, async ({ page }) => {
    // The browser's print dialog would block the test.
    await page.addInitScript(() => Reflect.set(globalThis, 'print', () => undefined));
    const calculator = new CalculatorPage(page, words);
    await calculator.open(link);
    const shown = (await Promise.all([0, 1, 2, 3, 4].map((column) => calculator.column(column)))).flat();
    await page.getByRole('button', { name: words.text('share.print'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.text('sheet.dialog') });
    await dialog.getByLabel(words.text('sheet.customerField')).fill('Bakkerij De Vries');
    await dialog.getByRole('combobox').selectOption(words.tier('standard'));
    expect(await rulesBroken(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.text('sheet.print') }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: words.text('share.print'), exact: true })).toBeFocused();
    await expect(page.locator('.dw-sheet')).toBeHidden();

    const paper = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(paper)), { mergePages: true });
    const read = plain(text).replace(/\s+/g, ' ');
    expect(totalPages).toBeLessThanOrEqual(2);
    for (const figure of [
      ...shown,
      ...headings,
      answer.cheapest,
      answer.travel,
      answer.oneJob,
      words.text('result.caption'),
    ])
      expect(read).toContain(figure);
    expect(read.replaceAll(' ', '')).toContain(page.url().replaceAll(' ', ''));
    expect(read).not.toContain(words.text('sheet.validity'));
    expect(page.url()).not.toContain('Vries');
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('Vries');
  });
}
