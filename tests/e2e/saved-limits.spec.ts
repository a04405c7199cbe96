import type { Page } from '@playwright/test';
import { writeSavedFile } from '../../src/estimate/saved/saved-estimate.ts';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';

const { link } = calculatorExamples.states.remoteJobs;
const other = link.replace('months=12', 'months=3');

/** Friday 15 January 2027, in the morning. */
const savedAt = 1_800_000_000_000;

const named = (name: string) => ({ name, fragment: link, savedAt });

/** Stores estimates as earlier versions of the site wrote them. */
const seed = async (page: Page, names: readonly string[], fragment: string = link): Promise<void> => {
  await page.addInitScript(
    ([all, hash, moment]) => {
      for (const [index, name] of all.entries())
        localStorage.setItem(
          `estimate:${index}`,
          JSON.stringify({ version: 1, name, fragment: hash, savedAt: moment }),
        );
    },
    [names, fragment, savedAt] as const,
  );
};

const openDialog = async (page: Page, words: PageWords) => {
  await new CalculatorPage(page, words).open(link);
  await page.getByRole('button', { name: words.text('share.saved') }).click();
  return page.getByRole('dialog', { name: words.text('saved.title') });
};

const fileOf = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

for (const words of triedIn('en')) {
  test.describe(`the limits of what is saved, in ${words.language}`, () => {
    test('everything stored earlier is shown, with the year, and a full list accepts no more', async ({ page }) => {
      await seed(
        page,
        Array.from({ length: 503 }, (_, index) => `Klant ${index}`),
      );
      const dialog = await openDialog(page, words);
      await expect(dialog.getByRole('listitem')).toHaveCount(503);
      for (const part of [words.weekday(4), words.date('2027-01-15')])
        await expect(dialog.getByRole('listitem').first()).toContainText(part);
      const field = dialog.getByLabel(words.text('saved.name'));
      await field.fill('Nog een');
      await field.press('Enter');
      await expect(dialog.getByRole('status')).toContainText(words.text('saved.said.tooMany', { most: 500 }));
      await expect(field).toHaveValue('Nog een');
      await expect(dialog.getByRole('listitem')).toHaveCount(503);
    });

    test('an invisible name is refused, and one stored earlier can be opened', async ({ page }) => {
      await seed(page, ['\u200B\u3164'], other);
      const dialog = await openDialog(page, words);
      await dialog.getByLabel(words.text('saved.name')).fill('\u2800 \u3164');
      await dialog.getByLabel(words.text('saved.name')).press('Enter');
      await expect(dialog).toContainText(words.text('saved.nameless'));
      await dialog
        .getByRole('button', { name: `${words.text('saved.rename')} ${words.text('saved.unnamed')}` })
        .click();
      await expect(dialog.getByLabel(words.beginning('saved.newName'))).toBeFocused();
      await page.keyboard.insertText('\u200B');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('listitem')).toContainText(words.text('saved.nameless'));
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.text('share.saved') }).click();
      await dialog.getByRole('button', { name: `${words.text('saved.open')} ${words.text('saved.unnamed')}` }).click();
      await expect(new CalculatorPage(page, words).months).toHaveValue('3');
    });

    test('the focus stays where the visitor is working', async ({ page }) => {
      await seed(page, ['Eerste', 'Tweede']);
      const dialog = await openDialog(page, words);
      await dialog.getByRole('button', { name: `${words.text('saved.remove')} Eerste` }).click();
      await expect(dialog.getByRole('button', { name: words.text('saved.undo') })).toBeFocused();
      const field = dialog.getByLabel(words.text('saved.name'));
      await field.click();
      await page.keyboard.type('Bakkerij De Vries');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('Bakkerij De Vries');
      await dialog.getByRole('button', { name: words.text('saved.undo') }).press('Enter');
      await expect(dialog.getByRole('button', { name: `${words.text('saved.open')} Eerste` })).toBeFocused();

      await dialog.getByRole('button', { name: `${words.text('saved.rename')} Tweede` }).press('Enter');
      await expect(dialog.getByLabel(words.beginning('saved.newName'))).toBeFocused();
      await page.keyboard.type('Derde');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: `${words.text('saved.rename')} Derde` })).toBeFocused();
    });

    test('a file imported again adds nothing twice, and says what it skipped', async ({ page }) => {
      await seed(page, ['Eerste']);
      const dialog = await openDialog(page, words);
      const field = dialog.getByLabel(words.text('saved.import'));
      const text = writeSavedFile([named('Eerste'), named('Tweede'), named('Derde')]);
      const file = fileOf(text.replace('"estimates": [', '"estimates": [58, null,'));
      await field.setInputFiles(file);
      for (const sentence of [
        words.count('saved.said.imported', 2),
        words.count('saved.said.known', 1),
        words.count('saved.said.unreadable', 2),
      ])
        await expect(dialog.getByRole('status')).toContainText(sentence);
      await expect(dialog.getByRole('listitem')).toHaveCount(3);
      await field.setInputFiles(file);
      await expect(dialog.getByRole('status')).not.toContainText(words.count('saved.said.imported', 2));
      await expect(dialog.getByRole('listitem')).toHaveCount(3);
    });

    test('a store that fills up says how many estimates it kept and how many it did not', async ({ page }) => {
      const dialog = await openDialog(page, words);
      await page.evaluate(() => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function setUpToTwo(key: string, value: string) {
          if (Object.keys(this).filter((name) => name.startsWith('estimate:')).length >= 2)
            throw new DOMException('full', 'QuotaExceededError');
          setItem.call(this, key, value);
        };
      });
      const names = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'];
      await dialog.getByLabel(words.text('saved.import')).setInputFiles(fileOf(writeSavedFile(names.map(named))));
      await expect(dialog.getByRole('status')).toContainText(words.count('saved.said.imported', 2));
      await expect(dialog.getByRole('status')).toContainText(words.count('saved.said.left.full', 3));
      await expect(dialog.getByRole('listitem')).toHaveCount(2);
    });
  });
}
