import type { Page } from 'playwright-core';
import { withBrowser } from '../browser/with-browser.ts';

/** A page that never changes would otherwise keep the measurement waiting. */
const longestTaskMs = 60_000;

/** The result of a task, or an error once it has taken too long. */
const inTime = async <Result>(path: string, task: Promise<Result>): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${path} stopped answering.`)), longestTaskMs);
  });
  try {
    return await Promise.race([task, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Opens a page of the built site, waits until its tool is hydrated and shows its link, slows the CPU down four times, and runs a task
 * there.
 */
export const onSlowPage = <Result>(path: string, task: (page: Page) => Promise<Result>): Promise<Result> =>
  withBrowser(async (browser, origin) => {
    const page = await browser.newPage();
    // As from another page of the site: a link from elsewhere opens as a result, without its fields.
    await page.goto(origin + path, { referer: `${origin}/` });
    await page.locator('astro-island:not([ssr], [data-replaying])').waitFor({ state: 'attached' });
    // Until the link is open the fields are those of the example, which it replaces.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 })));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await inTime(path, task(page));
  });

/** A summary of times in milliseconds. @example 'median 4.2 ms, 19 of 20 within 7.1 ms, slowest 9.0 ms' */
export const summary = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = (part: number): string =>
    `${(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(1)} ms`;
  return `median ${shown(0.5)}, 19 of 20 within ${shown(0.95)}, slowest ${shown(1)}`;
};
