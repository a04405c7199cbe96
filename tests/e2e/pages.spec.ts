import { readFileSync } from 'node:fs';
import { toolOn } from '../../src/tools/index.ts';
import { breakEven } from '../examples/break-even.ts';
import { referenceDist } from '../support/sites.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { expect, test } from './support.ts';
import { languages, triesAll } from './words.ts';

const addresses = (file: string): string[] =>
  [...readFileSync(`${referenceDist}/${file}`, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );

const pages = addresses('sitemap-index.xml').flatMap((file) => addresses(file.slice(1)));

test('the sitemap names every page in both languages', () => {
  const dutch = pages.filter((path) => !path.startsWith('/en/'));
  expect(dutch).toContain('/calculator/');
  expect(pages.filter((path) => path.startsWith('/en/')).sort()).toEqual(dutch.map((path) => `/en${path}`).sort());
});

/** All pages in one language; in the other those with a tool and the longest of the others, and all of them in the audit. */
const walked = (language: string): string[] =>
  [...pages, '/404.html']
    .filter((path) => path.startsWith('/en/') === (language === 'en'))
    .filter((path) => triesAll || language === 'nl' || toolOn(path, ['en']) || path === '/en/vragen/');

for (const { language } of languages) {
  const own = walked(language);

  test(`none of ${own.length} pages in ${language} breaks an accessibility rule, or scrolls sideways`, async ({
    page,
  }) => {
    test.setTimeout(own.length * 10_000);
    const { colorScheme, viewport } = lookOf(language);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    // One page walks them all: a new one for each would take as long again.
    for (const path of own) {
      await page.goto(path);
      await expect(page.locator('html'), path).toHaveAttribute('data-theme', colorScheme);
      expect.soft(await rulesBroken(page), path).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

test('on paper nothing follows the last line of a page, which could be a sheet of its own', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of walked('nl')) {
    await page.goto(path);
    const below = await page.evaluate(() => {
      const last = document.querySelector('.dw-print-origin')?.getBoundingClientRect().bottom ?? Number.NaN;
      return Math.round(document.documentElement.getBoundingClientRect().bottom - last);
    });
    expect.soft(below, path).toBe(0);
  }
});

test('on paper the address of a page stands in one line', async ({ page }) => {
  // As wide as what a sheet has between its margins.
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: 'print' });
  for (const path of walked('nl')) {
    await page.goto(path);
    const lines = await page.locator('[data-address]').evaluate((address) => {
      const range = document.createRange();
      range.selectNodeContents(address);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect.soft(lines, path).toBe(1);
  }
});

test('every page has a policy in its head and in its header', async ({ request }) => {
  for (const path of [...pages, '/404.html']) {
    const response = await request.get(path);
    const header = response.headers()['content-security-policy'] ?? '';
    const [, meta = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? [];
    for (const policy of [header, meta.replaceAll('&#39;', "'")]) {
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toMatch(/script-src 'self' 'wasm-unsafe-eval' '[^;]*sha256-/);
      expect(policy.replace(/style-src-attr [^;]*/, '').replace("'wasm-unsafe-eval'", ''), path).not.toContain(
        'unsafe',
      );
    }
    expect(header, path).toContain("frame-ancestors 'none'");
  }
});

test('a link whose # was percent-encoded still opens the tool, as one that was received', async ({ page, slips }) => {
  await page.goto('/calculator/%23v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=7&end');
  await page.locator('#change-received').click();
  await expect(page.locator('#months')).toHaveValue('7');
  await page.goto(
    '/en/calculator/%23v%3D1%26lines%3Dtechnician.remote.40.6.month%26list%3D2026-11-21%26months%3D7%26end',
  );
  await page.locator('#change-received').click();
  await expect(page.locator('#months')).toHaveValue('7');
  slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('status of 404')));
});

test('an unknown address gives the help page, with status 404', async ({ page, slips }) => {
  const response = await page.goto('/geen-pagina/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(languages[0].text('notFound.title'));
  // It is in every language by itself: there is no page of it to switch or point to.
  await expect(page.locator('link[hreflang], link[rel="canonical"], starlight-lang-select')).toHaveCount(0);
  // Chromium logs the status of the page to the console.
  slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('status of 404')));
});

for (const words of languages) {
  const path = words.root + breakEven.path;
  const { fee, rate } = { fee: words.euros(58), rate: words.euros(104) };

  test(`${path} shows the fees and rates of the price list without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(path);
    const table = page.getByRole('table').first();
    await expect(table.getByRole('columnheader')).toHaveCount(5);
    await expect(table.getByRole('row')).toHaveCount(6);
    await expect(table).toContainText(fee);
    await expect(table).toContainText(rate);
    await context.close();
  });
}
