import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { parseCsv } from '../support/files/strict-csv.ts';
import { plain } from '../support/plain.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';
import { yearOfWork, yearTotal } from './year-of-work.ts';

/** A spreadsheet must not run a line's name as a formula. */
const link = calculatorExamples.states.yearOfWork.link.replace('v=1', 'v=1&label1=%3Dcmd()');

/** How a spreadsheet in each language separates cells and decimals. */
const csvForms = { nl: { separator: ';', decimal: ',' }, en: { separator: ',', decimal: '.' } };

/** Records what is copied, and makes the clipboard accept or refuse it. */
const watchClipboard = (page: Page, allows: boolean) =>
  page.addInitScript((isAllowed) => {
    const writeText = (text: string) => {
      Reflect.set(globalThis, 'copied', text);
      return isAllowed ? Promise.resolve() : Promise.reject(new Error('not allowed'));
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }, allows);

const copied = (page: Page): Promise<string> => page.evaluate(() => Reflect.get(globalThis, 'copied'));

const download = async (page: Page, button: string): Promise<{ name: string; text: string }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

for (const words of triedIn('nl')) {
  const answer = yearOfWork(words);
  const { separator, decimal } = csvForms[words.language];

  test.describe(`sending an estimate, in ${words.language}`, () => {
    test('copies the link, shares it, and shows it for manual copying if the browser refuses', async ({ page }) => {
      await watchClipboard(page, true);
      await page.addInitScript(() => {
        const share = (data: ShareData) => {
          Reflect.set(globalThis, 'shared', data.url);
          return Promise.resolve();
        };
        Object.defineProperty(navigator, 'share', { value: share });
      });
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await page.getByRole('button', { name: words.text('share.copy') }).click();
      await expect(page.getByText(words.text('share.copied'))).toBeVisible();
      expect(new URL(await copied(page)).hash).toContain('#v=1&lines=');
      await calculator.months.fill('7');
      await page.locator('.dw-share-bar button').nth(1).click();
      expect(await page.evaluate(() => Reflect.get(globalThis, 'shared'))).toBe(page.url());

      await page.evaluate(() => {
        const refuse = () => Promise.reject(new Error('not allowed'));
        Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse });
      });
      await page.getByRole('button', { name: words.text('share.copy') }).click();
      await expect(page.getByText(words.text('share.copyFailed'))).toBeVisible();
      await expect(page.getByLabel(words.text('share.byHand'))).toHaveValue(page.url());
      await expect(page.getByLabel(words.text('share.byHand'))).toBeFocused();
    });

    test('mails a summary with the figures on the screen, and copies what is too long for a mail', async ({
      page,
      slips,
    }) => {
      await watchClipboard(page, true);
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link.replace('%3Dcmd()', 'Server'));
      await page.getByRole('button', { name: words.text('share.mailProvider') }).click();
      await expect(page.locator('.dw-share-outcome')).toContainText('@');
      // No program opens mail addresses here, so the attempt is logged as a request.
      const [mail = ''] = slips.splice(0).map((slip) => slip.replace('request to ', ''));
      const body = new URL(mail).searchParams.get('body') ?? '';
      expect(mail).toMatch(/^mailto:[^?]+@[^?]+\?subject=/);
      for (const text of [answer.cheapest, ...answer.totals, answer.travel, page.url()]) expect(body).toContain(text);

      await page.getByRole('button', { name: words.text('share.mailClient') }).click();
      await expect(page.locator('.dw-share-outcome')).toContainText(words.text('send.mailOpened.client'));
      expect(slips.splice(0)).toEqual([expect.stringMatching(/^request to mailto:\?subject=/)]);

      await calculator.addScenario();
      for (const number of [1, 2]) {
        const line = await calculator.openMenu(number);
        await line.getByLabel(words.text('calculator.label')).fill(`${'Werkplek & printer '.repeat(3)}${number}`);
      }
      await page.getByRole('button', { name: words.text('share.mailProvider') }).click();
      await expect(page.locator('.dw-share-outcome')).toContainText(words.beginning('send.mailCopied.provider'));
      const text = await copied(page);
      for (const total of answer.totals) expect(text).toContain(total);
      expect(text).toContain(page.url());
    });

    test('sends nothing while a field cannot be read, and says why', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.months.fill('x');
      const buttons = page.locator('.dw-share-bar .dw-buttons');
      const off = buttons.locator('[aria-disabled=true]');
      await expect(off.first()).toHaveAccessibleDescription(words.text('share.blocked'));
      expect(await off.count()).toBe((await buttons.getByRole('button').count()) - 1);
      await expect(page.getByRole('button', { name: words.text('share.saved') })).not.toHaveAttribute('aria-disabled');
    });

    test('saves a spreadsheet and JSON with exactly the figures on the screen', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const shown = await Promise.all([0, 1, 2, 3].map((column) => calculator.column(column)));
      const number = (text: string) => text.replace(/[^\d.,]/g, '').replace(decimal === ',' ? /\./g : /,/g, '');

      const csv = await download(page, words.text('share.csv'));
      expect(csv.name).toMatch(new RegExp(`^${words.text('send.fileName')}-[0-9A-Z]{4}-[0-9A-Z]{4}\\.csv$`));
      expect(csv.text.charCodeAt(0)).toBe(0xfeff);
      const rows = parseCsv(csv.text.slice(1), separator);
      const tiers = words.tiers.map((tier) => rows.find(([name]) => name === tier) ?? []);
      expect(tiers.map((row) => row.slice(1, 5))).toEqual(
        words.tiers.map((_, tier) => shown.map((column) => number(column[tier] ?? ''))),
      );
      expect(rows.flat()).toContain(page.url());
      expect(rows.flat().some((cell) => cell.includes(answer.travel))).toBe(true);
      expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);

      const json = await download(page, words.text('share.json'));
      const data = JSON.parse(json.text);
      const [scenario] = data.scenarios;
      expect(data).toMatchObject({ kind: 'estimate', priceList: '2026-11-21', link: page.url() });
      const texts = scenario.tiers.map(({ figures }: { figures: { text: string }[] }) =>
        figures.map(({ text }) => plain(text)),
      );
      expect(texts).toEqual(words.tiers.map((_, tier) => shown.map((column) => column[tier])));
      expect(scenario.tiers[1].figures[0].cents).toBe(yearTotal('standard') * 100);
      expect(scenario.notes.map(({ text }: { text: string }) => plain(text))).toContain(answer.travel);
    });
  });
}
