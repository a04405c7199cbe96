import type { Browser } from 'playwright-core';
import { startedWith, withSite } from '../browser/with-browser.ts';
import { summary } from './on-slow-page.ts';

const paths = [
  '/',
  '/calculator/',
  '/contracten/vergelijken/',
  '/contracten/tarieven/',
  '/contracten/responstijden/',
  '/historie/',
];

const loads = 7;

/** What a browser reports as a long task, in milliseconds. */
const longMs = 50;

/** Runs in the page, before its scripts: notes every long task. */
const noteLongTasks = (): void => {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** The long tasks of a page from its first byte until its tool has been awake for a second. */
const longTasksOf = async (browser: Browser, address: string): Promise<readonly number[]> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(noteLongTasks);
  await page.goto(address);
  await page.locator('astro-island:not([ssr], [data-replaying])').first().waitFor({ state: 'attached' });
  const tasks = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 1_000));
    return Reflect.get(window, 'longTasks') as readonly number[];
  });
  await context.close();
  return tasks;
};

/** Measures the longest task of each tool while its page loads and the tool wakes, on a CPU slowed down four times. */
export const measureWaking = (): Promise<void> =>
  withSite((origin) =>
    startedWith([], async (browser) => {
      for (const path of paths) {
        const longest: number[] = [];
        for (let load = 0; load < loads; load += 1)
          longest.push(Math.max(0, ...(await longTasksOf(browser, origin + path))));
        const none = longest.filter((duration) => duration === 0).length;
        console.log(
          `${path}, CPU slowed 4 times, the longest task over ${longMs} ms of each of ${loads} loads, of which ${none} have none: ${summary(longest)}`,
        );
      }
    }),
  );
