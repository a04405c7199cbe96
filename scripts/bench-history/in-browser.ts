import type { Page } from 'playwright-core';
import { withBrowser } from '../browser/with-browser.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of a page, in milliseconds on the clock, and the one with the most processor time. */
export interface LongestTask {
  readonly onClock: number;
  readonly ofProcessor: number;
}

const longestOf = (events: readonly TraceEvent[]): LongestTask => {
  const placeOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(placeOf);
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && pages.includes(placeOf(event)));
  const longest = (of: (event: TraceEvent) => number) => Math.round(Math.max(0, ...tasks.map(of)) / 1_000);
  return { onClock: longest(({ dur = 0 }) => dur), ofProcessor: longest(({ tdur = 0 }) => tdur) };
};

/** Records the tasks of a page from now on. @returns what ends that, and gives the longest of them */
const recordTasks = async (page: Page): Promise<() => Promise<LongestTask>> => {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    return longestOf(events);
  };
};

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

/** What a visitor waits for, in seconds, and what the page itself did meanwhile. */
export interface InBrowser {
  readonly opened: number;
  readonly priced: number;
  readonly longestTask: LongestTask;
}

/** Reads and prices a file on the page of the built site. */
export const readInBrowser = (file: string): Promise<InBrowser> =>
  withBrowser(async (browser, origin) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`${origin}/historie/`);
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    const endOfTasks = await recordTasks(page);
    const begun = performance.now();
    await page.locator('.dw-history-start input[type=file]').setInputFiles(file);
    const figures = page.locator('.dw-answer-panel .dw-tier-figures li').first();
    await page.locator('.dw-history-question').first().or(figures).first().waitFor();
    const opened = performance.now();
    await answerAll(page);
    await figures.waitFor();
    const priced = performance.now();
    await page.locator('.dw-history-leads').waitFor();
    return {
      opened: (opened - begun) / 1_000,
      priced: (priced - opened) / 1_000,
      longestTask: await endOfTasks(),
    };
  });
