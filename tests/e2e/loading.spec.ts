import type { Route } from '@playwright/test';
import { slaClock } from '../examples/sla-clock.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

/** What a server, or something between it and the visitor, may answer instead of a file. */
const answers = [
  ['tampered', (route: Route) => route.fulfill({ json: {} })],
  ['serverFault', (route: Route) => route.fulfill({ status: 500, body: 'fault' })],
  ['notFound', (route: Route) => route.fulfill({ status: 404, body: 'none' })],
  ['tooLarge', (route: Route) => route.fulfill({ contentType: 'application/json', body: ' '.repeat(2_000_000) })],
  ['offline', (route: Route) => route.abort()],
] as const;

/** Chromium logs failed responses to the console, which are the faults under test. */
const forgive = (slips: string[]): void => {
  slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('Failed to load resource')));
};

for (const words of languages) {
  const savedButton = words.text('share.saved');

  test.describe(`what a tool loads, in ${words.language}`, () => {
    for (const [why, answer] of answers) {
      test(`texts that are ${why} are never shown as keys, are announced as missing, and can be retried`, async ({
        page,
        slips,
      }) => {
        await page.goto(`${words.root}/calculator/`);
        await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
        await page.route('**/texts/*.json', answer);
        await page.getByRole('button', { name: savedButton, exact: true }).click();
        await expect(page.locator('.dw-share-bar [aria-live]')).toContainText(
          `${words.text('load.failed')} ${words.text(`load.why.${why}`)}`,
        );

        await page.locator('.dw-amount').first().click();
        const alert = page.getByRole('alert');
        await expect(alert).toContainText(words.text(`load.why.${why}`));
        await expect(page.getByRole('main')).not.toContainText(/\b(?:saved|explain|subject)\./);
        await page.unroute('**/texts/*.json');
        await alert.getByRole('button', { name: words.text('load.retry') }).click();
        await expect(page.locator('.dw-explanation')).toContainText('€');
        await expect(alert).toHaveCount(0);
        await page.getByRole('button', { name: savedButton, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        forgive(slips);
      });
    }

    test('texts that never arrive time out, and can be retried', async ({ page }) => {
      await page.clock.install();
      await page.goto(`${words.root}/calculator/`);
      await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
      const requested = page.waitForRequest('**/texts/*.json');
      await page.route('**/texts/*.json', () => undefined);
      await page.locator('.dw-amount').first().click();
      await requested;
      await page.clock.fastForward('00:16');
      await expect(page.getByRole('alert')).toContainText(words.text('load.why.timeout'));
      await page.unroute('**/texts/*.json');
      await page
        .getByRole('alert')
        .getByRole('button', { name: words.text('load.retry') })
        .click();
      await expect(page.locator('.dw-explanation')).toContainText('€');
    });

    test('tampered holidays are not used, and a server fault is named as one', async ({ page, slips }) => {
      await page.route('**/data/holidays/lu.json', (route) =>
        route.fulfill({ json: { country: 'LU', years: { from: 2024, to: 2035 }, days: [] } }),
      );
      await page.goto(words.root + slaClock.path + slaClock.states.beforeChristmas.link);
      await expect(page.getByRole('alert')).toContainText(words.text('load.why.tampered'));
      await page.unroute('**/data/holidays/lu.json');
      await page.route('**/data/holidays/lu.json', (route) => route.fulfill({ status: 503, body: '' }));
      await page.getByRole('button', { name: words.text('load.retry') }).click();
      await expect(page.getByRole('alert')).toContainText(words.text('load.why.serverFault'));
      forgive(slips);
    });
  });
}
