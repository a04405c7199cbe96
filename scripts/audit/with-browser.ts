import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { withSite } from './with-site.ts';

/** Starts a browser for as long as the work takes, with arguments of its own beside the usual ones. */
export const startedWith = async <Result>(
  args: readonly string[],
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> => {
  const launch = await findChromium();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, ...args] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};

/** Serves the built site and starts a browser for as long as the work takes. */
export const withBrowser = <Result>(work: (browser: Browser, origin: string) => Promise<Result>): Promise<Result> =>
  withSite((origin) => startedWith([], (browser) => work(browser, origin)));
