import type { Page } from 'playwright-core';
import { withBrowser } from '../browser/with-browser.ts';

/** Opens a page of the built site, waits until its tool is hydrated, slows the CPU down four times, and runs a task there. */
export const onSlowPage = <Result>(path: string, task: (page: Page) => Promise<Result>): Promise<Result> =>
  withBrowser(async (browser, origin) => {
    const page = await browser.newPage();
    // As from another page of the site: a link from elsewhere opens as a result, without its fields.
    await page.goto(origin + path, { referer: `${origin}/` });
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await task(page);
  });

/** A summary of times in milliseconds. @example 'median 4.2 ms, 19 of 20 within 7.1 ms, slowest 9.0 ms' */
export const summary = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = (part: number): string =>
    `${(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(1)} ms`;
  return `median ${shown(0.5)}, 19 of 20 within ${shown(0.95)}, slowest ${shown(1)}`;
};
