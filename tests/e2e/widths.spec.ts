import type { Page } from '@playwright/test';
import { breakEven } from '../examples/break-even.ts';
import { calculator } from '../examples/calculator.ts';
import { comparator } from '../examples/comparator.ts';
import { history } from '../examples/history.ts';
import { everything, twoScenarios } from '../examples/links.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { faultsOfLayout, scrollsSideways } from './layout-faults.ts';
import { lengthenTexts, setInWideTypeface, setTextSize } from './letters.ts';
import { expect, followLink, test } from './support.ts';
import { triedIn, triesAll } from './words.ts';

/**
 * From a small phone to a large screen, with tablets and small windows in between, where the menu leaves little room. The audit tries more
 * of them.
 */
const allWidths = triesAll
  ? [320, 360, 412, 600, 721, 768, 912, 1024, 1066, 1200, 1280, 1366, 1920]
  : [320, 412, 721, 912, 1066, 1280, 1920];

/** What tools add to a page after hydration, such as a table that waits for holidays. */
const late: Record<string, string> = {
  [calculator.path + everything]: '.dw-deadline-cell',
  [calculator.path + twoScenarios]: '#scenarios-heading',
  [comparator.path + everything]: '.dw-need-verdicts',
  [slaClock.path + everything]: '.dw-deadline',
};

const pages = [
  '/',
  calculator.path,
  '/contracten/',
  comparator.path,
  breakEven.path,
  breakEven.path + everything,
  '/diensten/',
  '/diensten/maandelijks/',
  '/diensten/verantwoordelijkheden/',
  '/diensten/onboarding/',
  '/over-deze-prijzen/',
  '/vragen/',
  history.path,
  ...Object.keys(late),
];

/** How the letters of a page that is open are changed, one change after the other. */
const settings: { letters: string; change: (page: Page) => Promise<void>; widths: number[] }[] = [
  { letters: 'the letters of the system', change: async () => {}, widths: [320, 768, 1366] },
  { letters: 'letters twice as large', change: (page) => setTextSize(page, 2), widths: [640, 1024, 1280, 1920] },
  {
    letters: 'wide letters',
    change: async (page) => {
      await setTextSize(page, 1);
      await setInWideTypeface(page);
    },
    widths: allWidths,
  },
  { letters: 'wide letters and longer texts', change: lengthenTexts, widths: [320, 768, 1366] },
];

const open = async (page: Page, address: string, shows = 'main'): Promise<void> => {
  await page.goto(address);
  const islands = page.locator('astro-island');
  if ((await islands.count()) > 0) {
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  }
  await page.locator(shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
};

// Texts of two fifths more stand for the words of the other languages.
for (const [language, path] of triedIn('nl').flatMap(({ root }) => pages.map((path) => [root, path] as const))) {
  test(`${language}${path}: nothing overflows and no word is cut off, at any width and in any letters`, async ({
    page,
  }) => {
    test.slow();
    await open(page, language + path, late[path]);
    for (const { letters, change, widths } of settings) {
      await change(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await faultsOfLayout(page), `at ${width} pixels, in ${letters}`).toEqual([]);
      }
      // Some words are longer than a phone is wide in letters twice as large, and break; the page never scrolls sideways.
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await scrollsSideways(page), `on a phone, in ${letters}`).toEqual([]);
    }
  });
}

/** The headline and the totals of the answer that are not wholly on the screen, or hidden in a panel that scrolls. */
const hiddenOfAnswer = (page: Page): Promise<string[]> =>
  page.locator('.dw-answer-panel').evaluate((panel) => {
    const within = panel.getBoundingClientRect();
    return [...panel.querySelectorAll('.dw-headline, .dw-tier-figures b')]
      .filter((part) => {
        const { top, bottom, left, right } = part.getBoundingClientRect();
        const isOnScreen = top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
        return !isOnScreen || top < within.top - 1 || bottom > within.bottom + 1;
      })
      .map(({ textContent }) => `"${textContent}" is hidden`);
  });

for (const { root: language } of triedIn('nl')) {
  test(`${language}${calculator.path} in a call: nothing is cut off and the answer is in view, in any letters`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1366, height: 768 });
    await followLink(page, `${language}${calculator.path}${calculator.states.yearOfWorkWithVat.link}`);
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    await page.keyboard.press('c');
    await page.locator('html[data-call]').waitFor();
    await page.keyboard.press('f');
    await page.locator('#entry-reading').waitFor();
    for (const { letters, change, widths } of settings) {
      await change(page);
      for (const width of [360, 640, 768, 1280, 1366, 1920].filter((each) => each === 1366 || widths.includes(each))) {
        await page.setViewportSize({ width, height: width < 1000 ? 844 : 768 });
        await page.locator('#entry').scrollIntoViewIfNeeded();
        // The panel measures itself once the window has its size.
        await expect
          .configure({ soft: true })
          .poll(async () => [...(await faultsOfLayout(page)), ...(await hiddenOfAnswer(page))], {
            message: `at ${width} pixels, in ${letters}`,
          })
          .toEqual([]);
      }
    }
  });
}

test('the wide typeface is loaded and used', async ({ page }) => {
  await open(page, '/calculator/');
  await setInWideTypeface(page);
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded']);
  for (const text of ['h1', '.sl-markdown-content > p', '.dw-amount-table td', 'nav.sidebar a'])
    await expect(page.locator(text).first()).toHaveCSS('font-family', /^"Wide Sans"/);
});

test('doubled text size applies everywhere, and media queries follow', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/calculator/');
  await setTextSize(page, 2);
  await expect(page.locator('.dw-amount-table td').first()).toHaveCSS('font-size', '32px');
  expect(await page.evaluate(() => matchMedia('(min-width: 40.1rem)').matches)).toBe(false);
});
