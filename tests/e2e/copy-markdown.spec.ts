import { readFileSync } from 'node:fs';
import { expect, test } from './support.ts';

const languages = [
  {
    language: 'nl',
    path: '/contracten/tarieven/',
    button: 'Kopieer deze pagina als Markdown',
    done: 'De pagina is gekopieerd.',
    failed: 'Kopiëren is niet gelukt. Selecteer de tekst van de pagina en kopieer die zelf.',
  },
  {
    language: 'en',
    path: '/en/contracten/tarieven/',
    button: 'Copy this page as Markdown',
    done: 'The page has been copied.',
    failed: 'Copying did not work. Select the text of the page and copy it yourself.',
  },
] as const;

for (const { language, path, button, done, failed } of languages) {
  test.describe(`copying a page as Markdown, in ${language}`, () => {
    test('puts the Markdown of the page on the clipboard, by keyboard too', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(path);
      await page.getByRole('button', { name: button }).press('Enter');
      await expect(page.locator('[aria-live=polite]', { hasText: done })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(readFileSync(`dist${path}index.md`, 'utf8'));
    });

    test('tells what to do when the clipboard is refused', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.write = () => Promise.reject(new DOMException('Refused.', 'NotAllowedError'));
      });
      await page.goto(path);
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('[aria-live=polite]', { hasText: failed })).toBeVisible();
    });

    test('tells what to do when the Markdown cannot be fetched', async ({ page, slips }) => {
      await page.route('**/index.md', (route) => route.fulfill({ status: 404 }));
      await page.goto(path);
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('[aria-live=polite]', { hasText: failed })).toBeVisible();
      // Chromium itself writes the status of the answer to the console.
      slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('status of 404')));
    });

    test('is not offered without JavaScript', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.getByText(button)).toBeHidden();
      await context.close();
    });
  });
}
