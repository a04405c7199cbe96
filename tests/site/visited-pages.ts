import { expect, type Page } from '@playwright/test';
import { siteAnswers } from '../../scripts/built-site/serve-site.ts';
import { cut, test, visitOnce, writeNextBuild } from '../e2e/changing-host.ts';
import { plain } from '../support/plain.ts';

/** Less than the built site, so that it is not kept whole. */
export const mostBytes = 1_000_000;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notKept = 'U bent offline';

/** Whether a page with these words is kept. */
const isKept = (page: Page, path: string, words = ''): Promise<boolean> =>
  page.evaluate(async ([address, text]) => (await (await caches.match(address))?.text())?.includes(text) ?? false, [
    path,
    words,
  ] as const);

/** Visits two pages, the first of which was open before there was a worker. */
const visitTwo = async (page: Page, origin: string): Promise<void> => {
  await visitOnce(page, `${origin}/contact/`);
  await expect.poll(() => isKept(page, '/contact/')).toBe(true);
  await page.goto(`${origin}/begrippen/`);
  await expect.poll(() => isKept(page, '/begrippen/')).toBe(true);
};

/** Tests a site too large to keep whole without a network; it must be built with `mostBytes`. */
export const testVisitedPages = (site: () => string): void =>
  test.describe('of a site too large to keep whole', () => {
    test.use({ serviceWorkers: 'allow' });
    test.beforeEach(({ host }) => host.answer(siteAnswers(site())));

    test('visited pages and the tools work without a network, and other pages say that they are not kept', async ({
      page,
      host,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await visitTwo(page, host.origin);
      host.answer(cut);
      await page.goto(`${host.origin}/contact/`);
      await expect(heading(page)).toHaveText('Contact en storing melden');
      await page.goto(`${host.origin}/begrippen?from=mail`);
      await expect(heading(page)).toHaveText('Begrippen');
      await page.locator('button[data-open-modal]').click();
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Controleer uw verbinding');

      for (const [path, name] of [
        ['/', 'Begin'],
        ['/en/contracten/vergelijken/', 'Compare'],
        ['/en/contracten/responstijden/', 'times'],
      ] as const) {
        await page.goto(`${host.origin}${path}`);
        await page.locator('astro-island > *').first().scrollIntoViewIfNeeded();
        await expect(page.locator('astro-island:not([ssr])').first(), name).toBeAttached();
      }
      await page.goto(`${host.origin}/calculator/`);
      await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
      await page.getByLabel('Aantal maanden').fill('6');
      await expect
        .poll(async () => plain((await page.locator('.dw-amount-table').textContent()) ?? ''))
        .toContain('6 maanden');

      await page.goto(`${host.origin}/en/vragen/`);
      await expect(heading(page)).toHaveText(notKept);
      await page.getByRole('link', { name: 'Work out your costs' }).click();
      await expect(page).toHaveURL(`${host.origin}/en/calculator/`);
      await expect(heading(page)).toHaveText('Calculator');
      expect(errors).toEqual([]);

      host.answer(siteAnswers(site()));
      await page.goto(`${host.origin}/vragen/`);
      await expect(heading(page)).not.toHaveText(notKept);
    });

    test('a page of a newer build is shown but not kept, and the newer build shows no page of the old one', async ({
      page,
      host,
    }) => {
      const next = await writeNextBuild(test.info().outputPath('next'), site(), { languages: ['nl', 'en'], mostBytes });
      await visitTwo(page, host.origin);
      host.answer(next);
      for (const path of ['/vragen/', '/contact/']) {
        await page.goto(`${host.origin}${path}`);
        await expect(heading(page)).toContainText('volgende versie');
      }
      await expect(page.getByRole('status')).toContainText('Er is een nieuwe versie van deze site.');

      host.answer(cut);
      await page.goto(`${host.origin}/vragen/`);
      await expect(heading(page)).toHaveText(notKept);
      for (const path of ['/contact/', '/calculator/']) {
        await page.goto(`${host.origin}${path}`);
        await expect(heading(page)).not.toContainText('volgende versie');
        await expect(heading(page)).not.toHaveText(notKept);
      }

      host.answer(next);
      await page.getByRole('button', { name: 'Toon de nieuwe versie' }).click();
      await expect(heading(page)).toContainText('volgende versie');
      await page.goto(`${host.origin}/contact/`);
      await expect.poll(() => isKept(page, '/contact/', 'volgende versie')).toBe(true);
      host.answer(cut);
      await page.goto(`${host.origin}/contact/`);
      await expect(heading(page)).toHaveText('Contact en storing melden (volgende versie)');
      await page.goto(`${host.origin}/begrippen/`);
      await expect(heading(page)).toContainText(notKept);
    });
  });
