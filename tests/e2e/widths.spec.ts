import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

/** From a small phone to a large screen, with the tablets and small windows between, where the menu takes its room. */
const widths = [320, 412, 600, 721, 801, 912, 1024, 1152, 1200, 1280, 1440];

const everything = `#v=1&lines=technician.remote.40.6.month~technician.onSite.60.1.once&list=2026-11-21&report=2026-11-20T15:30:00Z&vat=LU&months=12&end`;
const pages = [
  '/',
  '/calculator/',
  `/calculator/${everything}`,
  '/contracten/',
  `/contracten/vergelijken/${everything}`,
  `/contracten/responstijden/${everything}`,
  '/contracten/tarieven/',
  '/diensten/',
  '/diensten/verantwoordelijkheden/',
  '/diensten/onboarding/',
  '/over-deze-prijzen/',
];

/** What stands further to the right than the text of the page, and cannot be scrolled to where it stands. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const column = document.querySelector('.sl-markdown-content')?.getBoundingClientRect().right ?? 0;
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    return [...document.querySelectorAll('.sl-markdown-content :is(table, svg, form, fieldset, p, button, ul)')]
      .filter((element) => element.getBoundingClientRect().right > column + 1)
      .filter((element) => {
        for (let own: Element | null = element; own; own = own.parentElement) if (scrolls(own)) return false;
        return true;
      })
      .map(({ tagName, className }) => `${tagName} ${className}`);
  });

for (const language of ['', '/en']) {
  for (const path of pages) {
    test(`nothing on ${language}${path} is wider than its page, however wide that is`, async ({ page }) => {
      await page.goto(language + path);
      await page.locator('astro-island:not([ssr])').or(page.locator('main')).first().waitFor({ state: 'attached' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sticksOut(page), `at ${width} pixels`).toEqual([]);
      }
    });
  }
}
