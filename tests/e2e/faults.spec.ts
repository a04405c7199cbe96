import type { Page } from '@playwright/test';
import { outputIds } from '../../src/tools/frame/share-bar/output.ts';
import { expect, test } from './support.ts';
import { languages, triedIn } from './words.ts';

/** Each page with a tool, the figures that must be readable on it, and those with a link without a report. */
const toolPages = [
  { path: '/', shows: '€', withLink: '€' },
  { path: '/contracten/vergelijken/', shows: '€', withLink: '€' },
  { path: '/contracten/responstijden/', shows: /\d\d:\d\d/, withLink: 'Europe/Luxembourg' },
  { path: '/contracten/tarieven/', shows: '€', withLink: '€' },
  { path: '/calculator/', shows: '€', withLink: '€' },
] as const;

/** Hostile in the middle, cut off at the end. */
const hostile =
  '#v=1&__proto__=1&lines=<img src=x onerror=alert(1)>~technician.remote.1e309.6.month&list=2026-11-21&mon';

/** The tool on the home page hydrates when it scrolls into view. */
const openTool = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  const island = page.locator('astro-island').first();
  await island.locator('> *').first().scrollIntoViewIfNeeded();
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

/** From Starlight's own dictionaries. */
const chooseTheme = { nl: 'Selecteer thema', en: 'Select theme' };

const forgive = (slips: string[], expected: RegExp): void => {
  slips.splice(0, slips.length, ...slips.filter((slip) => !expected.test(slip)));
};

/** Chromium and Astro log to the console that a script did not load, which is the fault under test. */
const missing = /Failed to load resource|Error hydrating/;

const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const words of triedIn('en')) {
  const noAnswer = `${words.text('load.failed')} ${words.text('load.why.offline')}`;

  test.describe(`faults, in ${words.language}`, () => {
    test('a tool whose script does not load says so and stays readable', async ({ page, slips }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.route('**/_astro/**.js', (route) => route.abort());
      for (const { path, shows } of toolPages) {
        await page.goto(words.root + path);
        await page.locator('astro-island > *').first().scrollIntoViewIfNeeded();
        await expect(page.getByRole('alert')).toContainText(words.text('lazy.toolFailed'));
        await expect(page.locator('astro-island').first()).toContainText(shows);
        expect(await sticksOut(page)).toBe(0);
      }
      forgive(slips, missing);
    });

    test('a part that fails to load on first use says so, and the tool keeps working', async ({ page, slips }) => {
      await openTool(page, `${words.root}/calculator/`);
      const sending = page.locator('.dw-below > .dw-share-bar');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await sending.waitFor();
      await page.route('**/_astro/**.js', (route) => route.abort());
      for (const output of outputIds) {
        await page.getByRole('button', { name: words.text(`share.${output}`), exact: true }).click();
        await expect(page.locator('.dw-share-bar [aria-live]')).toContainText(noAnswer);
      }
      await page.getByRole('button', { name: words.text('call.enter') }).click();
      await expect(page.getByRole('alert')).toContainText(noAnswer);
      await page.getByLabel(words.text('calculator.months')).fill('3');
      await expect(page).toHaveURL(/&months=3&/);

      await page.getByRole('button', { name: words.text('search.label'), exact: true }).click();
      await expect(page.getByRole('dialog')).toContainText(words.text('lazy.failed'));

      await page.unroute('**/_astro/**.js');
      await openTool(page, `${words.root}/contracten/responstijden/`);
      await page.route('**/_astro/**.js', (route) => route.abort());
      await page.getByRole('button', { name: words.text('clock.addAll') }).click();
      await expect(page.getByRole('alert')).toContainText(words.text('clock.calendarFailed'));
      forgive(slips, missing);
    });

    test('what stands below the calculator says so when it fails to load', async ({ page, slips }) => {
      await page.route('**/_astro/Details.*.js', (route) => route.abort());
      await openTool(page, `${words.root}/calculator/`);
      await page.getByLabel(words.text('calculator.months')).fill('3');
      await expect(page.locator('.dw-below').getByRole('alert')).toContainText(noAnswer);
      forgive(slips, missing);
    });

    test('a search index that fails to load says so', async ({ page, slips }) => {
      await page.route('**/pagefind/pagefind.js', (route) => route.abort());
      await page.goto(`${words.root}/contact/`);
      await page.getByRole('button', { name: words.text('search.label'), exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText(words.text('lazy.failed'));
      forgive(slips, missing);
    });

    test('a hostile link that is also cut off is explained by every tool, and does nothing else', async ({ page }) => {
      for (const { path, withLink } of toolPages) {
        await openTool(page, words.root + path + hostile);
        await expect(page.getByRole('alert')).toContainText(words.text('link.notice'));
        await expect(page.getByRole('alert')).toContainText(words.beginning('linkProblem.cutOff'));
        await expect(page.locator('.dw-notice img')).toHaveCount(0);
        await expect(page.locator('astro-island').first()).toContainText(withLink);
        await expect(page.getByRole('main')).not.toContainText('NaN');
      }
    });

    test('every tool works in a browser that stores nothing, or that stores garbage', async ({ page }) => {
      await page.goto(`${words.root}/contact/`);
      await page.evaluate(() => {
        for (const store of [localStorage, sessionStorage]) {
          for (const key of ['starlight-theme', 'sl-sidebar-state', 'choices', 'calculator-draft', 'estimate:1'])
            store.setItem(key, '{"a":');
        }
      });
      await openTool(page, `${words.root}/calculator/`);
      await page.getByLabel(words.text('calculator.months')).fill('3');
      await expect(page).toHaveURL(/&months=3&/);

      await page.addInitScript(() => {
        const get = () => {
          throw new DOMException('off', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(globalThis, name, { configurable: true, get });
      });
      for (const { path, shows } of toolPages) {
        await openTool(page, words.root + path);
        await expect(page.locator('astro-island').first()).toContainText(shows);
      }
      await page.getByLabel(words.text('calculator.months')).fill('4');
      await expect(page).toHaveURL(/&months=4&/);
      await page.getByRole('combobox', { name: chooseTheme[words.language] }).first().selectOption('dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
  });
}

test.describe('a device with an unsupported language', () => {
  test.use({ locale: 'tlh' });

  test('reads each page in the language of its address', async ({ page }) => {
    for (const { root, text } of languages) {
      await openTool(page, `${root}/calculator/`);
      await page.getByLabel(text('calculator.months')).fill('5');
      await expect(page).toHaveURL(/&months=5&/);
      await expect(page.getByRole('status').first()).toContainText('€');
    }
  });
});
