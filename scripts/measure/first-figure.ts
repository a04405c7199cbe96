import type { Browser } from 'playwright-core';
import { startedWith, withSite } from '../browser/with-browser.ts';
import { summary } from './on-slow-page.ts';

/** What is set on the page of a tool, and where its answer changes. */
interface FirstInput {
  readonly path: string;
  readonly field: string;
  readonly value: string;
  readonly answer: string;
}

const inputs: readonly FirstInput[] = [
  { path: '/', field: '#hours-a-month', value: '9', answer: '.dw-price-answer ul' },
  { path: '/calculator/', field: '#line-0-minutes', value: '360', answer: '.dw-headline' },
  { path: '/contracten/vergelijken/', field: '#hours-cabling', value: '90', answer: '.dw-answer .dw-headline' },
  { path: '/contracten/tarieven/', field: '#curve-hours', value: '30', answer: '.dw-headline' },
  { path: '/contracten/responstijden/', field: '#report-time', value: '09:10', answer: '.dw-clock-figures' },
];

const loads = 7;

/** Lighthouse's slow 4G: the latency and the rates at which it slows requests down, in milliseconds and bytes a second. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };

/** Runs in the page, before its scripts: fills the field in again and again from when it is there, and notes when the answer changes. */
const fillInEarly = ({ field, value, answer }: FirstInput): void => {
  const text = () => document.querySelector(answer)?.textContent;
  let before: string | undefined;
  const fillIn = () => {
    const input = document.querySelector<HTMLInputElement>(field);
    if (input === null || !text()) return;
    before ??= text();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const again = setInterval(fillIn, 50);
  const watch = new MutationObserver(() => {
    if (before === undefined || !text() || text() === before) return;
    Object.assign(window, { figureAt: performance.now() });
    clearInterval(again);
    watch.disconnect();
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true });
};

/** Milliseconds from the start of the navigation to the first figure that answers the input. */
const loadCold = async (browser: Browser, origin: string, input: FirstInput): Promise<number> => {
  // A service worker would fetch the rest of the site meanwhile.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(fillInEarly, input);
  await page.goto(origin + input.path);
  const figureAt: unknown = await (await page.waitForFunction(() => Reflect.get(window, 'figureAt'))).jsonValue();
  await context.close();
  return Number(figureAt);
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** Loads the page of a tool from each origin in turn, so that what else the machine does slows all of them alike. */
const loadInTurn = async (browser: Browser, origins: readonly string[], input: FirstInput): Promise<number[][]> => {
  const measured: number[][] = origins.map(() => []);
  for (let load = 0; load < loads; load += 1)
    for (const [at, origin] of origins.entries()) measured[at]?.push(await loadCold(browser, origin, input));
  return measured;
};

const compare = (browser: Browser, origins: readonly string[]) => async (input: FirstInput) => {
  const [here = [], other] = await loadInTurn(browser, origins, input);
  console.log(`${input.path}, slow 4G, CPU slowed 4 times, from a cold load to the first changed figure:`);
  console.log(`  this build: ${summary(here)}`);
  if (other === undefined) return;
  console.log(
    `  the other: ${summary(other)}; this build takes ${(median(here) / median(other)).toFixed(2)} of its time`,
  );
};

/**
 * Measures how long each tool takes from a cold load on a slow phone to its first answer to a visitor who fills in a field as soon as
 * there is one.
 *
 * @param other the `dist/` of a build to compare with, such as one of an older commit
 * @example await measureFirstFigures('../before/dist')
 */
export const measureFirstFigures = (other?: string): Promise<void> =>
  withSite((here) =>
    startedWith([], async (browser) => {
      const all = async (origins: readonly string[]) => {
        for (const input of inputs) await compare(browser, origins)(input);
      };
      await (other === undefined ? all([here]) : withSite((there) => all([here, there]), other));
    }),
  );
