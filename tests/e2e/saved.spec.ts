import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';
import { yearOfWork } from './year-of-work.ts';

const { link } = calculatorExamples.states.yearOfWork;

const openSaved = async (page: Page, words: PageWords) => {
  await page.getByRole('button', { name: words.text('share.saved') }).click();
  const dialog = page.getByRole('dialog', { name: words.text('saved.title') });
  await expect(dialog).toBeVisible();
  return dialog;
};

const saveAs = async (page: Page, words: PageWords, name: string) => {
  const dialog = await openSaved(page, words);
  await dialog.getByLabel(words.text('saved.name')).fill(name);
  await dialog.getByLabel(words.text('saved.name')).press('Enter');
  await expect(dialog.getByRole('status')).toContainText(name);
  return dialog;
};

for (const words of triedIn('nl')) {
  test.describe(`estimates saved in this browser, in ${words.language}`, () => {
    test('are named, listed, opened, renamed, removed and restored, and survive a reload', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const dialog = await saveAs(page, words, 'Bakkerij De Vries');
      const [field, button, close] = await Promise.all(
        [
          dialog.getByLabel(words.text('saved.name')),
          dialog.getByRole('button', { name: words.text('saved.save'), exact: true }),
          dialog.getByRole('button', { name: words.text('lazy.close') }),
        ].map((part) => part.boundingBox()),
      );
      // What the dialog is for stands beside its field, also on a phone.
      expect(button?.y).toBeCloseTo(field?.y ?? Number.NaN, 0);
      expect(close).toMatchObject({ width: 44, height: 44 });
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: words.text('share.saved') })).toBeFocused();
      await calculator.months.fill('3');
      await page.reload();
      await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
      await openSaved(page, words);

      await dialog.getByRole('button', { name: words.text('saved.rename') }).click();
      await dialog.getByLabel(words.beginning('saved.newName')).fill('Bakkerij Peeters');
      await dialog.getByRole('button', { name: words.text('saved.keepName') }).click();
      await dialog.getByRole('button', { name: `${words.text('saved.remove')} Bakkerij Peeters` }).click();
      await expect(dialog).toContainText(words.text('saved.none'));
      await expect(dialog.getByRole('button', { name: words.text('saved.undo') })).toBeFocused();
      await page.keyboard.press('Enter');
      expect(await rulesBroken(page)).toEqual([]);
      expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);

      await dialog.getByRole('button', { name: `${words.text('saved.open')} Bakkerij Peeters` }).click();
      await expect(calculator.months).toHaveValue('12');
      expect(new URL(page.url()).hash).toBe(link);
    });

    test('are the same in two tabs, and can be exported and imported', async ({ page, context }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const dialog = await saveAs(page, words, 'Eerste');
      const other = await context.newPage();
      await new CalculatorPage(other, words).open(link.replace('months=12', 'months=6'));
      await saveAs(other, words, 'Tweede');
      await expect(dialog.getByRole('listitem')).toHaveCount(2);
      await other.close();

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: words.text('saved.export') }).click(),
      ]);
      const saved = readFileSync(await file.path());
      await dialog.getByRole('button', { name: `${words.text('saved.remove')} Eerste` }).click();
      const field = dialog.getByLabel(words.text('saved.import'));
      await field.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: saved });
      await expect(dialog.getByRole('status')).toContainText(words.count('saved.said.imported', 1));
      await expect(dialog.getByRole('listitem')).toHaveCount(2);
      await field.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('<script>') });
      await expect(dialog.getByRole('status')).toContainText(words.text('saved.said.notAFile'));
    });

    test('are not saved twice without asking', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const dialog = await saveAs(page, words, 'Eerste');
      const field = dialog.getByLabel(words.text('saved.name'));
      const open = dialog.getByRole('button', { name: words.text('saved.openTwin'), exact: true });
      await field.fill('Tweede');
      await field.press('Enter');
      await expect(dialog).toContainText(words.text('saved.twin', { name: 'Eerste' }));
      await expect(open).toBeFocused();
      await expect(dialog.getByRole('listitem')).toHaveCount(1);
      await dialog.getByRole('button', { name: words.text('saved.saveAgain') }).click();
      await expect(field).toBeFocused();
      await expect(open).toHaveCount(0);
      await expect(dialog.getByRole('listitem')).toHaveCount(2);

      await field.fill('Derde');
      await field.press('Enter');
      await open.press('Enter');
      await expect(dialog).toBeHidden();
      expect(new URL(page.url()).hash).toBe(link);
    });

    test('say when the store is full, damaged or disabled, and lose nothing', async ({ page }) => {
      await page.addInitScript(() =>
        localStorage.setItem('estimate:damaged', '{"version":1,"fragment":"javascript:1"}'),
      );
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const dialog = await openSaved(page, words);
      await expect(dialog).toContainText(words.count('saved.damaged', 1));
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await dialog.getByLabel(words.text('saved.name')).fill('Te veel');
      await dialog.getByRole('button', { name: words.text('saved.save'), exact: true }).click();
      await expect(dialog.getByRole('status')).toContainText(words.text('saved.said.full'));
      await dialog.getByRole('button', { name: words.text('lazy.close') }).click();
      expect(await calculator.column(0)).toEqual(yearOfWork(words).totals);
      expect(await page.evaluate(() => localStorage.getItem('estimate:damaged'))).toContain('javascript');

      await page.evaluate(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('off', 'SecurityError');
          },
        });
      });
      await openSaved(page, words);
      await expect(dialog).toContainText(words.text('saved.said.disabled'));
      expect(new URL(page.url()).hash).toBe(link);
    });
  });
}
