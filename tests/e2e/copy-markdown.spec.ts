import { readFileSync } from 'node:fs';
import { breakEven } from '../examples/break-even.ts';
import { referenceDist } from '../support/sites.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

for (const { language, root, text } of languages) {
  const path = root + breakEven.path;
  const button = text('copyMarkdown.button');
  const done = text('copyMarkdown.done');
  const failed = text('copyMarkdown.failed');

  test.describe(`copying a page as Markdown, in ${language}`, () => {
    test('puts the Markdown of the page on the clipboard, by keyboard too', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(path);
      await page.getByRole('button', { name: button }).press('Enter');
      await expect(page.locator('[aria-live=polite]', { hasText: done })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(readFileSync(`${referenceDist}${path}index.md`, 'utf8'));
    });

    test('says what to do when the clipboard is refused', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.write = () => Promise.reject(new DOMException('Refused.', 'NotAllowedError'));
      });
      await page.goto(path);
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('[aria-live=polite]', { hasText: failed })).toBeVisible();
    });

    test('says what to do when the Markdown cannot be fetched', async ({ page, slips }) => {
      await page.route('**/index.md', (route) => route.fulfill({ status: 404 }));
      await page.goto(path);
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('[aria-live=polite]', { hasText: failed })).toBeVisible();
      // Chromium logs the status of the response to the console.
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
