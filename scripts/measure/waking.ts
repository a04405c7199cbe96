import type { Browser } from 'playwright-core';
import { takingOver } from '../../src/ui/hydration.ts';
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

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** What is noted in the page, in milliseconds since it was asked for. */
interface Notes {
  readonly tasks: readonly LongTask[];
  /** When the tool began to take over its HTML. */
  readonly takesOver: number;
}

/** Runs in the page, before its scripts: notes every long task, and when the tool takes over. */
const noteLongTasks = (event: string): void => {
  const notes = { tasks: [] as LongTask[], takesOver: Number.POSITIVE_INFINITY };
  Object.assign(window, { notes });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const note = () => {
    notes.takesOver = Math.min(notes.takesOver, performance.now());
  };
  document.addEventListener(event, note, true);
};

/** The long tasks of a page from its first byte until its tool has been awake for a second. */
const notesOf = async (browser: Browser, address: string): Promise<Notes> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(noteLongTasks, takingOver);
  await page.goto(address);
  await page.locator('astro-island:not([ssr], [data-replaying])').first().waitFor({ state: 'attached' });
  const notes = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 1_000));
    return Reflect.get(window, 'notes') as Notes;
  });
  await context.close();
  return notes;
};

const longest = (tasks: readonly LongTask[]): number => Math.max(0, ...tasks.map(({ duration }) => duration));

const tell = (path: string, what: string, times: readonly number[]): void => {
  const none = times.filter((duration) => duration === 0).length;
  console.log(
    `${path}, CPU slowed 4 times, the longest task over ${longMs} ms ${what} of each of ${loads} loads, of which ${none} have none: ${summary(times)}`,
  );
};

/**
 * Measures the longest task of each tool on a CPU slowed down four times: while its page is laid out and its code arrives, and from when
 * the tool takes over its HTML.
 */
export const measureWaking = (): Promise<void> =>
  withSite((origin) =>
    startedWith([], async (browser) => {
      for (const path of paths) {
        const [loading, waking]: [number[], number[]] = [[], []];
        for (let load = 0; load < loads; load += 1) {
          const { tasks, takesOver } = await notesOf(browser, origin + path);
          loading.push(longest(tasks.filter(({ start, duration }) => start + duration < takesOver)));
          waking.push(longest(tasks.filter(({ start, duration }) => start + duration >= takesOver)));
        }
        tell(path, 'while the page loads', loading);
        tell(path, 'while the tool wakes', waking);
      }
    }),
  );
