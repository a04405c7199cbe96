import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { rulesBrokenIn } from '../../scripts/browser/axe.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { expect, test } from './support.ts';
import { languages, triedIn } from './words.ts';

const [dutch] = languages;

const searchSchema = z.object({ typed: z.string(), page: z.string(), part: z.string().optional() });

/** What people type, with the page and the heading that must come first. */
const firstResults = z
  .object({ nl: z.array(searchSchema), en: z.array(searchSchema) })
  .parse(parse(readFileSync('tests/cases/searches.yaml', 'utf8')));

/** What people search for beside these questions, and a page that must be among the first results. */
const searchesIn = {
  nl: [
    ['printer', '/diensten/maandelijks/'],
    ['reactietijd', '/contracten/responstijden/'],
    ['ingenieur bezoek zonder contract', '/vragen/'],
    ['zaterdag', '/vragen/'],
    ['feestdag', '/over-deze-prijzen/'],
  ],
  en: [
    ['printer', '/en/diensten/maandelijks/'],
    ['response time', '/en/contracten/responstijden/'],
    ['engineer visit without contract', '/en/vragen/'],
    ['saturday', '/en/vragen/'],
    ['public holiday', '/en/over-deze-prijzen/'],
  ],
} as const;

const field = (page: Page) => page.getByRole('dialog').getByRole('textbox');

const open = async (page: Page, label: string): Promise<void> => {
  await page.getByRole('button', { name: label, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(field(page)).toBeFocused();
};

/** The pages in the results, best first. */
const found = async (page: Page): Promise<(string | null)[]> => {
  const links = page.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title a');
  return Promise.all((await links.all()).map((link) => link.getAttribute('href')));
};

for (const { language, root, text } of triedIn('nl')) {
  test(`what people type in ${language} finds the page that answers it first`, async ({ page }) => {
    await page.goto(`${root}/`);
    await open(page, text('search.label'));
    for (const { typed, page: path, part } of firstResults[language]) {
      await field(page).fill(typed);
      await expect(page.locator('.pagefind-ui__message'), typed).toContainText(`“${typed}”`);
      const first = page.locator('.pagefind-ui__result').first();
      const title = first.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title a');
      await expect(title, typed).toHaveAttribute('href', path);
      const parts = first.locator('.pagefind-ui__result-nested a');
      if (part !== undefined) await expect(parts.first(), typed).toHaveAttribute('href', `${path}#${part}`);
    }
  });
}

for (const { language, root: prefix, text } of triedIn('nl')) {
  const root = `${prefix}/`;
  const label = text('search.label');
  const searches = searchesIn[language];

  test.describe(`the search in ${language}`, () => {
    test('finds what people search for', async ({ page }) => {
      await page.goto(root);
      await open(page, label);
      for (const [words, path] of searches) {
        await field(page).fill(words);
        // The results of the previous words stay until this message names the new ones.
        await expect(page.locator('.pagefind-ui__message')).toContainText(`“${words}”`);
        await expect.poll(async () => (await found(page)).slice(0, 3), words).toContain(path);
        const inOtherLanguage = (await found(page)).filter((href) => href?.startsWith('/en/') !== (language === 'en'));
        expect(inOtherLanguage, words).toEqual([]);
      }
    });

    test('brings its styles when it opens, and no page has them before', async ({ page }) => {
      const styled = () =>
        page.evaluate(() => {
          const texts = [...document.styleSheets].flatMap(({ cssRules }) =>
            [...cssRules].map(({ cssText }) => cssText),
          );
          return texts.some((text) => text.includes('.pagefind-ui__result-nested'));
        });
      await page.goto(root);
      expect(await styled()).toBe(false);
      await open(page, label);
      expect(await styled()).toBe(true);
    });

    test('keeps what a page says above its first heading in the card of its title', async ({ page }) => {
      await page.goto(root);
      await open(page, label);
      await field(page).fill('printer');
      const inner = page.locator('.pagefind-ui__result-inner:has(> .pagefind-ui__result-excerpt)').first();
      await inner.waitFor();
      const [title, excerpt] = await Promise.all(
        ['title', 'excerpt'].map((part) =>
          inner.locator(`> .pagefind-ui__result-${part}`).evaluate((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return { left, right, top, bottom, colour: getComputedStyle(element).backgroundColor };
          }),
        ),
      );
      expect(excerpt).toMatchObject({ left: title?.left, right: title?.right, colour: title?.colour });
      expect((excerpt?.top ?? 0) - (title?.bottom ?? 0)).toBeLessThan(1);
    });

    test('opens by keyboard, says when nothing is found, and returns the focus', async ({ page }) => {
      await page.goto(root);
      const button = page.getByRole('button', { name: label, exact: true });
      // It is switched on once the keys work too.
      await expect(button).toBeEnabled();
      await button.focus();
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('kwantumfysica');
      await expect(page.getByRole('dialog')).toContainText(
        text('pagefind.zero_results').replace('[SEARCH_TERM]', 'kwantumfysica'),
      );
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page.getByRole('button', { name: label, exact: true })).toBeFocused();
    });

    test('is named by the words on its button', async ({ page }) => {
      await page.goto(root);
      expect(await rulesBrokenIn(page, { runOnly: { type: 'rule', values: ['label-content-name-mismatch'] } })).toEqual(
        [],
      );
    });

    test.describe('as it looks', () => {
      const look = lookOf(language);
      test.use(look);

      test('breaks no accessibility rule while it is open', async ({ page }) => {
        await page.goto(root);
        await open(page, label);
        await expect(page.getByRole('button', { name: text('search.cancelLabel') })).toBeVisible({
          visible: look.viewport.width < 800,
        });
        await field(page).fill(searches[0][0]);
        await expect.poll(() => found(page)).toContain(searches[0][1]);
        expect(await rulesBroken(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  });
}

test('loads nothing of Pagefind until the search is opened', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  const ofSearch = () => requested.filter((path) => /pagefind|ui-core/.test(path));
  await page.goto('/');
  await expect.poll(() => requested.some((path) => path.includes('lazy-search'))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([]);
  await open(page, dutch.text('search.label'));
  expect(ofSearch().length).toBeGreaterThan(0);
});

test('a click before Starlight has created the search still opens it', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = (task) =>
      Number(setTimeout(() => task({ didTimeout: false, timeRemaining: () => 1 }), 500));
  });
  await page.goto('/');
  await open(page, dutch.text('search.label'));
});

test('the search opens on a page that is never idle', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = (task, { timeout } = {}) =>
      timeout === undefined ? 0 : Number(setTimeout(() => task({ didTimeout: true, timeRemaining: () => 0 }), timeout));
  });
  await page.goto('/');
  await open(page, dutch.text('search.label'));
});

test('a definition that is not shown is not found', async ({ page }) => {
  await page.goto('/');
  await open(page, dutch.text('search.label'));
  await field(page).fill('alle begrippen');
  await expect(page.getByRole('dialog')).toContainText('“alle begrippen”');
  expect(await page.locator('.pagefind-ui__result-excerpt', { hasText: 'Alle begrippen' }).count()).toBe(0);
});
