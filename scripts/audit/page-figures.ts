import type { Browser } from 'playwright-core';
import { pageWeight } from '../built-site/page-weight.ts';

/** What a page costs: its size in brotli bytes, and its behaviour on a phone with a CPU slowed down four times. */
export interface PageFigures {
  readonly bytes: number;
  readonly styleBytes: number;
  readonly scriptBytes: number;
  readonly toolScriptBytes: number;
  readonly requests: number;
  readonly elements: number;
  /** Cumulative layout shift in thousandths. */
  readonly layoutShift: number;
  /** Milliseconds in tasks of over 50 ms. */
  readonly longTasks: number;
}

interface Behaviour {
  readonly elements: number;
  readonly layoutShift: number;
  readonly longTasks: number;
}

/** Runs in the page. Entries have only the type that all kinds share, so their fields are read by name. */
const readBehaviour = async (): Promise<Behaviour> => {
  const sumOf = (type: string, field: string): Promise<number> =>
    new Promise((resolve) => {
      const add = (sum: number, entry: PerformanceEntry): number => sum + Number(Reflect.get(entry, field));
      new PerformanceObserver((list) => resolve(list.getEntries().reduce(add, 0))).observe({ type, buffered: true });
      setTimeout(() => resolve(0), 500);
    });
  const [shift, long] = await Promise.all([sumOf('layout-shift', 'value'), sumOf('longtask', 'duration')]);
  const elements = document.querySelectorAll('*').length;
  return { elements, layoutShift: Math.round(shift * 1000), longTasks: Math.round(long) };
};

/** Opens a page with an empty cache and measures it. */
export const pageFigures = async (browser: Browser, origin: string, address: string): Promise<PageFigures> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  const behaviour = await page.evaluate(readBehaviour);
  await context.close();
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const { all, styles, scripts, toolScripts, requests } = pageWeight(file);
  return { bytes: all, styleBytes: styles, scriptBytes: scripts, toolScriptBytes: toolScripts, requests, ...behaviour };
};
