import type { Page, Route } from '@playwright/test';
import { slaClock } from '../examples/sla-clock.ts';
import { expect, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';

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

/** Asks again for each part that could not be loaded. */
const retryAll = async (page: Page, words: PageWords): Promise<void> => {
  const retry = page.getByRole('alert').getByRole('button', { name: words.text('load.retry') });
  for (const _ of await retry.all()) {
    const left = await retry.count();
    await retry.first().click();
    await expect(retry).toHaveCount(left - 1);
  }
};

for (const words of triedIn('nl')) {
  test.describe(`what a tool loads, in ${words.language}`, () => {
    /** Opens the calculator, down to what stands below it. */
    const openCalculator = async (page: Page): Promise<void> => {
      await page.goto(`${words.root}/calculator/`);
      await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    };
    const explain = async (page: Page): Promise<void> => {
      await page.locator('.dw-amount').first().click();
      await expect(page.locator('.dw-explanation')).toContainText('€');
    };

    test('what stands below the work keeps its distances when its script has come', async ({ page }) => {
      await page.goto(`${words.root}/calculator/`);
      await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
      const distance = () =>
        page.evaluate(() => {
          const [above, below] = ['.dw-details', '.dw-share-bar'].map((part) => document.querySelector(part));
          return (below?.getBoundingClientRect().top ?? 0) - (above?.getBoundingClientRect().bottom ?? 0);
        });
      const rendered = await distance();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(page.locator('.dw-below astro-slot')).toHaveCount(0);
      expect(await distance()).toBeCloseTo(rendered, 0);
    });

    test('whoever has come to a figure by keyboard stays there when the script of that part has come', async ({
      page,
    }) => {
      const held: (() => void)[] = [];
      await page.route('**/texts/*.json', async (route) => {
        await new Promise<void>((resume) => held.push(resume));
        await route.fallback();
      });
      await openCalculator(page);
      const amount = page.locator('.dw-rendered .dw-amount').nth(3);
      await amount.focus();
      const label = (await amount.textContent()) ?? '';
      await expect.poll(() => held.length).toBeGreaterThan(0);
      for (const resume of held) resume();
      await expect(page.locator('.dw-rendered')).toHaveCount(0);
      await expect(page.locator('.dw-below .dw-amount').nth(3)).toBeFocused();
      await expect(page.locator(':focus')).toHaveText(label);
    });

    for (const [why, answer] of answers) {
      test(`texts that are ${why} are never shown as keys, are announced as missing, and can be retried`, async ({
        page,
        slips,
      }) => {
        await page.route('**/texts/*.json', answer);
        await openCalculator(page);
        await expect(page.locator('.dw-below').getByRole('alert')).toContainText(
          `${words.text('load.failed')} ${words.text(`load.why.${why}`)}`,
        );
        await expect(page.getByRole('main')).not.toContainText(/\b(?:saved|explain|subject|share)\./);
        await page.unroute('**/texts/*.json');
        await retryAll(page, words);
        await explain(page);
        await page.getByRole('button', { name: words.text('share.saved'), exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        forgive(slips);
      });
    }

    test('texts that never arrive time out, and can be retried', async ({ page }) => {
      await page.clock.install();
      const requested = page.waitForRequest('**/texts/*.json');
      await page.route('**/texts/*.json', () => undefined);
      await openCalculator(page);
      await requested;
      const alert = page.locator('.dw-below').getByRole('alert');
      await expect(async () => {
        await page.clock.fastForward('00:16');
        await expect(alert).toContainText(words.text('load.why.timeout'), { timeout: 500 });
      }).toPass();
      await page.unroute('**/texts/*.json');
      await retryAll(page, words);
      await explain(page);
    });

    test('tampered holidays are not used, and a server fault is named as one', async ({ page, slips }) => {
      await page.route('**/data/holidays/lu.*.json', (route) =>
        route.fulfill({ json: { country: 'LU', years: { from: 2024, to: 2035 }, days: [] } }),
      );
      await page.goto(words.root + slaClock.path + slaClock.states.beforeChristmas.link);
      await expect(page.getByRole('alert')).toContainText(words.text('load.why.tampered'));
      await page.unroute('**/data/holidays/lu.*.json');
      await page.route('**/data/holidays/lu.*.json', (route) => route.fulfill({ status: 503, body: '' }));
      await page.getByRole('button', { name: words.text('load.retry') }).click();
      await expect(page.getByRole('alert')).toContainText(words.text('load.why.serverFault'));
      forgive(slips);
    });
  });
}
