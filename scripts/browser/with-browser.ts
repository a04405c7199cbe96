import { once } from 'node:events';
import { type Browser, chromium } from 'playwright-core';
import { siteServer } from '../built-site/serve-site.ts';
import { findChromium } from './chromium.ts';

/** Serves the built site, or the `dist/` of another, on a free port while the work runs. */
export const withSite = async <Result>(work: (origin: string) => Promise<Result>, folder?: string): Promise<Result> => {
  const server = siteServer(folder);
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  try {
    if (address === null || typeof address === 'string') throw new Error('The built site is not on a port.');
    return await work(`http://localhost:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

/** Runs a browser while the work runs, with additional arguments. */
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

/** Serves the built site and runs a browser while the work runs. */
export const withBrowser = <Result>(work: (browser: Browser, origin: string) => Promise<Result>): Promise<Result> =>
  withSite((origin) => startedWith([], (browser) => work(browser, origin)));
