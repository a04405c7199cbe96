import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lookOf, rulesBroken } from './axe.ts';
import { expect, test } from './support.ts';
import { languages, triedIn } from './words.ts';

const [dutch] = languages;

/** The questions of a first visit in everyday words, with the page and the heading that must come first. */
const questionsIn = {
  nl: [
    ['wat is het verschil', '/diensten/', '#wat-is-het-verschil'],
    ['wat kost een engineer op locatie, 70 minuten zonder contract?', '/vragen/', '#visitPrice'],
    ['wie verzorgt security training', '/diensten/verantwoordelijkheden/', '#per-gebied'],
    ['hoe word ik klant', '/vragen/', '#becomeCustomer'],
    ['hoe meld ik een storing', '/contact/', '#storing-melden'],
    ['computer kapot', '/contact/', '#storing-melden'],
    ['weekend', '/vragen/', '#outOfHours'],
    ['wat gebeurt er op zaterdag met office?', '/vragen/', '#outOfHours'],
    ['is btw inbegrepen', '/vragen/', '#vat'],
    ['heb ik een contract nodig voor internet', '/vragen/', '#internet'],
    ['komt u naar Nederland', '/vragen/', '#onSiteElsewhere'],
    ['opzeggen', '/vragen/', '#notice'],
    ['voorrijkosten', '/vragen/', '#travel'],
    ['prijs', '/contracten/tarieven/', ''],
    ['kosten', '/contracten/tarieven/', ''],
  ],
  en: [
    ['what is the difference', '/en/diensten/', '#what-is-the-difference'],
    ['what does an engineer on site for 70 minutes cost without contract?', '/en/vragen/', '#visitPrice'],
    ['who does security training', '/en/vragen/', '#securityTraining'],
    ['become a client', '/en/vragen/', '#becomeCustomer'],
    ['how do I report a fault', '/en/contact/', '#report-a-fault'],
    ['report a problem', '/en/contact/', '#report-a-fault'],
    ['weekend', '/en/vragen/', '#outOfHours'],
    ['what happens on a Saturday with Office?', '/en/vragen/', '#outOfHours'],
    ['is tax included', '/en/vragen/', '#vat'],
    ['do I need a contract for internet', '/en/vragen/', '#internet'],
    ['do you come to the Netherlands', '/en/vragen/', '#onSiteElsewhere'],
    ['cancel', '/en/vragen/', '#notice'],
    ['price', '/en/contracten/tarieven/', ''],
  ],
} as const;

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
  await expect(field(page)).toBeFocused();
};

/** The pages in the results, best first. */
const found = async (page: Page): Promise<(string | null)[]> => {
  const links = page.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title a');
  return Promise.all((await links.all()).map((link) => link.getAttribute('href')));
};

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

    test('answers the questions of a first visit with its first result', async ({ page }) => {
      await page.goto(root);
      await open(page, label);
      for (const [words, path, heading] of questionsIn[language]) {
        await field(page).fill(words);
        await expect(page.locator('.pagefind-ui__message'), words).toContainText(`“${words}”`);
        const first = page.locator('.pagefind-ui__result').first();
        const title = first.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title a');
        await expect(title, words).toHaveAttribute('href', path);
        const parts = first.locator('.pagefind-ui__result-nested a');
        if (heading !== '') await expect(parts.first(), words).toHaveAttribute('href', `${path}${heading}`);
      }
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
      const { violations } = await new AxeBuilder({ page }).withRules(['label-content-name-mismatch']).analyze();
      expect(violations).toEqual([]);
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

test('a definition that is not shown is not found', async ({ page }) => {
  await page.goto('/');
  await open(page, dutch.text('search.label'));
  await field(page).fill('alle begrippen');
  await expect(page.getByRole('dialog')).toContainText('“alle begrippen”');
  expect(await page.locator('.pagefind-ui__result-excerpt', { hasText: 'Alle begrippen' }).count()).toBe(0);
});
