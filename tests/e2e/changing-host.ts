import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { siteAnswers } from '../../scripts/built-site/serve-site.ts';
import { type WorkerOptions, writeWorker } from '../../src/integrations/offline/write-worker.ts';
import { referenceDist } from '../support/sites.ts';

/** A host of which the test decides at each moment what it answers. */
export interface ChangingHost {
  readonly origin: string;
  answer(listener: RequestListener): void;
}

/** The network is gone: no request gets an answer. */
export const cut: RequestListener = (_, response) => response.destroy();

/** The network takes what is asked and gives no answer. */
export const hanging: RequestListener = () => undefined;

/** One host, of which the files whose path fits come from another. */
export const mixed =
  (main: RequestListener, isOther: (path: string) => boolean, other: RequestListener): RequestListener =>
  (request, response) =>
    (isOther(request.url ?? '') ? other : main)(request, response);

const eachText = (folder: string, change: (text: string) => string): void => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => /\.(?:html|js)$/.test(each))) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
};

/**
 * Copies a built site as its next build: every page says so, and the script of the search has another name.
 */
export const writeNextBuild = async (
  folder: string,
  site = referenceDist,
  options: WorkerOptions = {},
): Promise<RequestListener> => {
  cpSync(site, folder, { recursive: true });
  const script = readdirSync(join(folder, '_astro')).find((name) => name.startsWith('ui-core.')) ?? '';
  const renamed = 'ui-core.NextBuild.js';
  renameSync(join(folder, '_astro', script), join(folder, '_astro', renamed));
  eachText(folder, (text) => text.replaceAll(script, renamed).replace('</h1>', ' (volgende versie)</h1>'));
  await writeWorker(folder, options);
  return siteAnswers(folder);
};

/** Opens a page and waits until the worker is in charge of it. */
export const visitOnce = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
};

/** A test with a host of its own. What is cut off shows in the console, so the console is no judge here. */
export const test = base.extend<{ host: ChangingHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  host: async ({}, use) => {
    let current = siteAnswers(referenceDist);
    const server = createServer((request, response) => current(request, response)).listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await use({
      origin: `http://localhost:${port}`,
      answer: (listener) => {
        current = listener;
      },
    });
    server.closeAllConnections();
    server.close();
  },
});
