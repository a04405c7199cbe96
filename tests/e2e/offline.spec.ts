import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { siteAnswers } from '../../scripts/built-site/serve-site.ts';
import { filesToKeep } from '../../src/integrations/offline/kept-files.ts';
import { breakEven } from '../examples/break-even.ts';
import { comparator } from '../examples/comparator.ts';
import { priceAnswer } from '../examples/price-answer.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { enterCallMode, openAll } from '../examples/steps.ts';
import { builtPages } from '../site/built-pages.ts';
import { plain } from '../support/plain.ts';
import { referenceDist } from '../support/sites.ts';
import { cut, hanging, mixed, nextVersion, test, visitOnce, writeNextBuild } from './changing-host.ts';
import { languages } from './words.ts';

test.use({ serviceWorkers: 'allow' });

const [{ text }] = languages;

const pages = builtPages().filter(({ path }) => path.endsWith('/'));

/** Every page, and every style, script and icon that a page loads. */
const wanted = [
  ...new Set(
    pages.flatMap(({ path, html }) => [
      path,
      ...[...html.matchAll(/(?:src|href|component-url|renderer-url)="(\/(?:_astro\/|favicon|manifest)[^"]+)"/g)].map(
        ([, file = '']) => file,
      ),
    ]),
  ),
];

/** The addresses that do not respond. */
const missing = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const answers = all.map(async (address) => (await fetch(address).catch(() => undefined))?.ok ?? false);
    const found = await Promise.all(answers);
    return all.filter((_, at) => !found[at]);
  }, addresses);

/** Checks for a new service worker, and returns the state that its installation ends in. */
const lookForUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (worker === null) return registration.waiting ? 'installed' : 'none';
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => resolve(worker.state));
    });
  });

const search = async (page: Page, word: string): Promise<void> => {
  await page.locator('button[data-open-modal]').click();
  await page.locator('dialog input').fill(word);
  await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('after one visit a file of one’s own is read and priced offline', async ({ page, host }) => {
  await visitOnce(page, `${host.origin}/`);
  host.answer(cut);
  await page.goto(`${host.origin}/historie/`);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.locator('#history-example').click();
  await expect(page.locator('#history-totals')).toBeVisible();
  await expect(page.locator('.dw-answer-panel .dw-tier-figures')).toContainText('€');
});

test('after one visit every page, the calculator and the search work offline', async ({ page, host }) => {
  await visitOnce(page, `${host.origin}/`);
  host.answer(cut);
  expect(wanted.length).toBeGreaterThan(pages.length);
  expect(await missing(page, wanted)).toEqual([]);
  expect(await missing(page, ['/preview.png'])).toEqual(['/preview.png']);
  await page.goto(`${host.origin}/calculator`);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.getByLabel('Aantal maanden').fill('6');
  await expect
    .poll(async () => plain((await page.locator('.dw-amount-table').textContent()) ?? ''))
    .toContain('6 maanden');
  await search(page, 'printer');
  await page.goto(`${host.origin}/en/contracten/tarieven/`);
  await search(page, 'weekend');
  await expect(page.locator('.pagefind-ui__result a').first()).toHaveAttribute('href', /^\/en\//);
});

/** Presses a button that saves a file, and returns the name of the file. */
const save = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return file.suggestedFilename();
};

test('without a network every tool gives its answers, explanations and outputs', async ({ page, host }) => {
  await visitOnce(page, `${host.origin}/`);
  host.answer(cut);
  await page.goto(`${host.origin}/calculator/`);
  await openAll(page);
  await page.locator('.dw-amount').first().click();
  await expect(page.locator('.dw-explanation')).toContainText('€');
  expect(await save(page, text('share.csv'))).toMatch(/\.csv$/);
  expect(await save(page, text('share.json'))).toMatch(/\.json$/);
  await page.getByRole('button', { name: text('share.mailProvider'), exact: true }).click();
  await expect(page.locator('.dw-share-outcome')).toContainText('@');
  for (const output of ['print', 'saved'] as const) {
    await page.getByRole('button', { name: text(`share.${output}`), exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await enterCallMode(page);

  await page.goto(`${host.origin}${slaClock.path}${slaClock.states.beforeChristmas.link}`);
  await openAll(page);
  await expect(page.getByText('Deze feestdagen tellen niet mee: Kerstmis (25 december 2026).')).toBeVisible();
  expect(await save(page, text('clock.addAll'))).toMatch(/\.ics$/);

  for (const { path } of [comparator, breakEven, priceAnswer]) {
    await page.goto(host.origin + path);
    await openAll(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('main'), path).not.toContainText(text('load.failed'));
  }
});

/** The same site to a browser on such a connection: what the worker reads of it is not ours to set from outside. */
const onConnection = (connection: { readonly saveData?: boolean; readonly type?: string }): RequestListener => {
  const answers = siteAnswers(referenceDist);
  return (request, response) => {
    if (!request.url?.startsWith('/service-worker.js')) return answers(request, response);
    const told = `self.connection = ${JSON.stringify(connection)};
      Object.defineProperty(navigator, 'connection', { get: () => self.connection });`;
    response.setHeader('Content-Type', 'text/javascript');
    return response.end(told + readFileSync(`${referenceDist}/service-worker.js`, 'utf8'));
  };
};

/** The addresses that are kept. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await (await caches.open('kept')).keys()).map(({ url }) => new URL(url).pathname));

test('a visitor who saves data fetches the core, and keeps other pages by visiting them', async ({ page, host }) => {
  const core = filesToKeep(referenceDist, ['nl', 'en']).filter(({ isCore }) => isCore);
  host.answer(onConnection({ saveData: true }));
  await visitOnce(page, `${host.origin}/contact/`);
  const expected = [...core.map(({ entry: [address] }) => address), '/contact/'].sort();
  await expect.poll(async () => (await kept(page)).sort()).toEqual(expected);
  await page.goto(`${host.origin}/begrippen/`);
  await expect.poll(() => kept(page)).toContain('/begrippen/');

  host.answer(cut);
  await page.goto(`${host.origin}/begrippen`);
  await expect(heading(page)).toHaveText('Begrippen');
  await page.goto(`${host.origin}/vragen/`);
  await expect(heading(page)).toHaveText('U bent offline');
  expect(await kept(page)).toHaveLength(expected.length + 1);
});

test('what was left out on a metered connection is fetched at a visit over another', async ({
  page,
  host,
  context,
}) => {
  host.answer(onConnection({ type: 'cellular' }));
  await visitOnce(page, `${host.origin}/contact/`);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => Reflect.set(globalThis, 'connection', { type: 'wifi' }));
  await page.goto(`${host.origin}/calculator/`);
  const all = filesToKeep(referenceDist, ['nl', 'en']).map(({ entry: [address] }) => address);
  await expect.poll(async () => (await kept(page)).sort()).toEqual(all.sort());
});

test('a new build that arrives incomplete or mixed changes nothing', async ({ page, host }) => {
  const next = await writeNextBuild(test.info().outputPath('next'));
  await visitOnce(page, `${host.origin}/`);
  const before = await heading(page).textContent();
  const isWorker = (path: string): boolean => path.startsWith('/service-worker.js');

  for (const [moment, answers] of [
    ['the connection is lost halfway', mixed(next, (path) => path === '/vragen/', cut)],
    ['the worker is new and the files are old', mixed(siteAnswers(referenceDist), isWorker, next)],
  ] as const) {
    host.answer(answers);
    expect(await lookForUpdate(page), moment).toBe('redundant');
    host.answer(cut);
    await page.goto(`${host.origin}/contact/`);
    await expect(heading(page), moment).not.toContainText('volgende versie');
    await page.goto(`${host.origin}/`);
    await expect(heading(page), moment).toHaveText(before ?? '');
    await expect(page.locator('[data-update]'), moment).toHaveCount(0);
  }
});

test('a file that never arrives does not block the next build', async ({ page, host }) => {
  const next = await writeNextBuild(test.info().outputPath('next'), referenceDist, { patienceMs: 2_000 });
  await visitOnce(page, `${host.origin}/`);
  host.answer(mixed(next, (path) => path === '/vragen/', hanging));
  expect(await lookForUpdate(page)).toBe('redundant');
  host.answer(next);
  expect(await lookForUpdate(page)).toBe('installed');
});

test('a new build is offered in each language, loads on request, and leaves other tabs intact', async ({
  page,
  host,
  context,
}) => {
  test.slow();
  const next = await writeNextBuild(test.info().outputPath('next'));
  await visitOnce(page, `${host.origin}/`);
  const [asking, putting, other] = [page, await context.newPage(), await context.newPage()];
  host.answer(next);
  await asking.goto(`${host.origin}/contact/`);
  // It is offered once the whole site is fetched, which takes as long as the machine is busy.
  await expect(asking.getByRole('status')).toContainText('Er is een nieuwe versie van deze site.', { timeout: 60_000 });
  await expect(heading(asking)).not.toContainText('volgende versie');

  const english = putting.getByText('There is a new version of this site.');
  await putting.goto(`${host.origin}/en/calculator/`);
  await expect(english).toBeVisible();
  await putting.getByRole('button', { name: 'Later' }).click();
  await putting.goto(`${host.origin}/en/`);
  await expect(english).toBeHidden();

  await other.goto(`${host.origin}/en/calculator/`);
  await other.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await asking.getByRole('button', { name: 'Toon de nieuwe versie' }).click();
  await expect(heading(asking)).toContainText('volgende versie');

  await expect(heading(other)).not.toContainText('volgende versie');
  host.answer(cut);
  await search(other, 'weekend');
  await other.keyboard.press('Escape');
  // What it loads on demand is of its own build, whose files are gone from the host.
  await other.locator('.dw-amount').first().click();
  await expect(other.locator('.dw-explanation')).toContainText('€');
  await expect(other.locator('main')).not.toContainText(nextVersion);
  await other.getByRole('button', { name: 'Show the new version' }).click();
  await expect(heading(other)).toContainText('volgende versie');
});
