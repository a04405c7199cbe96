import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { siteAnswers } from '../../scripts/built-site/serve-site.ts';
import { type WorkerOptions, writeWorker } from '../../src/integrations/offline/write-worker.ts';
import { referenceDist } from '../support/sites.ts';

/** A host whose answers the test can change at any moment. */
export interface ChangingHost {
  readonly origin: string;
  answer(listener: RequestListener): void;
}

/** The connection is lost: every request fails. */
export const cut: RequestListener = (_, response) => response.destroy();

/** The network accepts requests and never answers. */
export const hanging: RequestListener = () => undefined;

/** Answers like one host, but takes the files whose path `isOther` accepts from another. */
export const mixed =
  (main: RequestListener, isOther: (path: string) => boolean, other: RequestListener): RequestListener =>
  (request, response) =>
    (isOther(request.url ?? '') ? other : main)(request, response);

type Change = (text: string) => string;

const eachText = (folder: string, change: Change): void => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => /\.(?:html|js)$/.test(each))) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
};

/** How the words of the next build differ. */
export const nextVersion = '(volgende versie)';

/** Gives the texts that tools load on demand other words, and thereby other addresses. Returns how the pages then name them. */
const changeLazyTexts = (folder: string): Change => {
  const texts = join(folder, '_astro/texts');
  const replacements = readdirSync(texts).flatMap((name) => {
    const before = readFileSync(join(texts, name), 'utf8');
    const after = before.replaceAll('":"', `":"${nextVersion} `);
    const [old = '', next = ''] = [before, after].map((text) => createHash('sha256').update(text).digest('hex'));
    const renamed = name.replace(old.slice(0, 8), next.slice(0, 8));
    rmSync(join(texts, name));
    writeFileSync(join(texts, renamed), after);
    return [
      [old, next],
      [name, renamed],
    ] as const;
  });
  return (text) => replacements.reduce((changed, [old, next]) => changed.replaceAll(old, next), text);
};

/**
 * Copies a built site as its next build: every page says that it is the next version, the search script has another name, and so have
 * the texts that tools load on demand, which begin with other words.
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
  const nameTexts = changeLazyTexts(folder);
  eachText(folder, (text) => nameTexts(text).replaceAll(script, renamed).replace('</h1>', ` ${nextVersion}</h1>`));
  await writeWorker(folder, options);
  return siteAnswers(folder);
};

/** Opens a page and waits until the service worker controls it. */
export const visitOnce = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
};

/** A test with its own host. Failed requests are logged to the console, so the console is not checked here. */
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
