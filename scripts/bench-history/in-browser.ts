import type { Page } from 'playwright-core';
import { withBrowser } from '../browser/with-browser.ts';

/** Notes from now on how long each task of the page takes that takes more than 50 ms. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });

/** Takes the first answer to every question that is open; an answered one stays in sight. */
const answerAll = async (page: Page): Promise<void> => {
  const open = page.locator('.dw-history-question:not(:has(:checked))');
  for (let left = await open.count(); left > 0; left = await open.count()) {
    const answer = open.first().locator('input').first();
    const id = await answer.getAttribute('id');
    await open.first().locator('label').first().click();
    await page.locator(`[id="${id}"]:checked`).waitFor({ state: 'attached' });
  }
};

/** What a visitor waits for, in seconds, and the longest task of the page meanwhile, in milliseconds: 0 where none took more than 50. */
export interface InBrowser {
  readonly opened: number;
  readonly priced: number;
  readonly longestTask: number;
}

/** Reads and prices a file on the page of the built site. */
export const readInBrowser = (file: string): Promise<InBrowser> =>
  withBrowser(async (browser, origin) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`${origin}/historie/`);
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    await watchTasks(page);
    const begun = performance.now();
    await page.locator('.dw-history-start input[type=file]').setInputFiles(file);
    const figures = page.locator('.dw-answer-panel .dw-tier-figures li').first();
    await page.locator('.dw-history-question').first().or(figures).first().waitFor();
    const opened = performance.now();
    await answerAll(page);
    await figures.waitFor();
    const priced = performance.now();
    const tasks = await page.evaluate((): number[] => Reflect.get(window, 'tasks'));
    return {
      opened: (opened - begun) / 1_000,
      priced: (priced - opened) / 1_000,
      longestTask: Math.round(Math.max(0, ...tasks)),
    };
  });
