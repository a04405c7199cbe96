import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { withSite } from './with-site.ts';

/** Serves the built site and starts a browser for as long as the work takes. */
export const withBrowser = <Result>(work: (browser: Browser, origin: string) => Promise<Result>): Promise<Result> =>
  withSite(async (origin) => {
    const browser = await chromium.launch(await findChromium());
    try {
      return await work(browser, origin);
    } finally {
      await browser.close();
    }
  });
