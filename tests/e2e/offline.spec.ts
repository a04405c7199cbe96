import { expect, type Page } from '@playwright/test';
import { siteAnswers } from '../../scripts/built-site/serve-site.ts';
import { builtPages } from '../site/built-pages.ts';
import { referenceDist } from '../support/sites.ts';
import { cut, hanging, mixed, test, visitOnce, writeNextBuild } from './changing-host.ts';
import { plain } from './support.ts';

test.use({ serviceWorkers: 'allow' });

const pages = builtPages().filter(({ path }) => path !== '/404.html');

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

test('the tools save files and use holidays offline', async ({ page, host }) => {
  await visitOnce(page, `${host.origin}/`);
  host.answer(cut);
  await page.goto(`${host.origin}/calculator/`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  await page.goto(`${host.origin}/contracten/responstijden/#v=1&holidays=LU&report=2026-12-23T15:00&end`);
  await expect(page.getByText('Deze feestdagen tellen niet mee: Kerstmis (25 december 2026).')).toBeVisible();
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

  await other.goto(`${host.origin}/en/vragen/`);
  await asking.getByRole('button', { name: 'Toon de nieuwe versie' }).click();
  await expect(heading(asking)).toContainText('volgende versie');

  await expect(heading(other)).not.toContainText('volgende versie');
  host.answer(cut);
  await search(other, 'weekend');
  await other.keyboard.press('Escape');
  await other.getByRole('button', { name: 'Show the new version' }).click();
  await expect(heading(other)).toContainText('volgende versie');
});
