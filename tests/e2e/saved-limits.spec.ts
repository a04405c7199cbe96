import type { Page } from '@playwright/test';
import { writeSavedFile } from '../../src/estimate/saved/saved-estimate.ts';
import { CalculatorPage } from './calculator-page.ts';
import { shareWords } from './share-words.ts';
import { expect, test } from './support.ts';

const link = '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end';
const other = '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=3&end';

/** Friday 15 January 2027, in the morning. */
const savedAt = 1_800_000_000_000;

type Words = (typeof shareWords)[number];

const named = (name: string) => ({ name, fragment: link, savedAt });

/** Puts estimates into the store as earlier versions of the site wrote them. */
const seed = async (page: Page, names: readonly string[], fragment = link): Promise<void> => {
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

const openDialog = async (page: Page, words: Words) => {
  await new CalculatorPage(page, words).open(link);
  await page.getByRole('button', { name: words.savedButton }).click();
  return page.getByRole('dialog', { name: words.savedDialog });
};

const fileOf = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

for (const words of shareWords) {
  test.describe(`the limits of what is saved, in ${words.language}`, () => {
    test('all of a store from before is shown, with the year, and a full list takes no more', async ({ page }) => {
      await seed(
        page,
        Array.from({ length: 503 }, (_, index) => `Klant ${index}`),
      );
      const dialog = await openDialog(page, words);
      await expect(dialog.getByRole('listitem')).toHaveCount(503);
      await expect(dialog.getByRole('listitem').first()).toContainText(words.savedOn);
      const field = dialog.getByLabel(words.savedName);
      await field.fill('Nog een');
      await field.press('Enter');
      await expect(dialog.getByRole('status')).toContainText(words.tooMany);
      await expect(field).toHaveValue('Nog een');
      await expect(dialog.getByRole('listitem')).toHaveCount(503);
    });

    test('a name of which nothing can be seen is refused, and one from before can be opened', async ({ page }) => {
      await seed(page, ['\u200B\u3164'], other);
      const dialog = await openDialog(page, words);
      await dialog.getByLabel(words.savedName).fill('\u2800 \u3164');
      await dialog.getByLabel(words.savedName).press('Enter');
      await expect(dialog).toContainText(words.nameless);
      await dialog.getByRole('button', { name: `${words.rename} ${words.unnamed}` }).click();
      await expect(dialog.getByLabel(words.renamed)).toBeFocused();
      await page.keyboard.insertText('\u200B');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('listitem')).toContainText(words.nameless);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.savedButton }).click();
      await dialog.getByRole('button', { name: `${words.open} ${words.unnamed}` }).click();
      await expect(new CalculatorPage(page, words).months).toHaveValue('3');
    });

    test('the focus stays where somebody works', async ({ page }) => {
      await seed(page, ['Eerste', 'Tweede']);
      const dialog = await openDialog(page, words);
      await dialog.getByRole('button', { name: `${words.removeSaved} Eerste` }).click();
      await expect(dialog.getByRole('button', { name: words.putBack })).toBeFocused();
      const field = dialog.getByLabel(words.savedName);
      await field.click();
      await page.keyboard.type('Bakkerij De Vries');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('Bakkerij De Vries');
      await dialog.getByRole('button', { name: words.putBack }).press('Enter');
      await expect(dialog.getByRole('button', { name: `${words.open} Eerste` })).toBeFocused();

      await dialog.getByRole('button', { name: `${words.rename} Tweede` }).press('Enter');
      await expect(dialog.getByLabel(words.renamed)).toBeFocused();
      await page.keyboard.type('Derde');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: `${words.rename} Derde` })).toBeFocused();
    });

    test('a file that is brought in again adds nothing twice, and says what it skipped', async ({ page }) => {
      await seed(page, ['Eerste']);
      const dialog = await openDialog(page, words);
      const field = dialog.getByLabel(words.importAll);
      const text = writeSavedFile([named('Eerste'), named('Tweede'), named('Derde')]);
      const file = fileOf(text.replace('"estimates": [', '"estimates": [58, null,'));
      await field.setInputFiles(file);
      for (const sentence of [words.importedTwo, words.known, words.unreadable])
        await expect(dialog.getByRole('status')).toContainText(sentence);
      await expect(dialog.getByRole('listitem')).toHaveCount(3);
      await field.setInputFiles(file);
      await expect(dialog.getByRole('status')).not.toContainText(words.importedTwo);
      await expect(dialog.getByRole('listitem')).toHaveCount(3);
    });

    test('a store that gets full says how many it took and how many not', async ({ page }) => {
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
      await dialog.getByLabel(words.importAll).setInputFiles(fileOf(writeSavedFile(names.map(named))));
      await expect(dialog.getByRole('status')).toContainText(words.importedTwo);
      await expect(dialog.getByRole('status')).toContainText(words.leftOut);
      await expect(dialog.getByRole('listitem')).toHaveCount(2);
    });
  });
}
