import type { Page } from '@playwright/test';
import { lookOf, rulesBroken } from './axe.ts';
import { expect, plain, test } from './support.ts';

const link = '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&report=2026-11-27T16:00&end';

const languages = [
  {
    language: 'nl',
    calculator: '/calculator/',
    clock: '/contracten/responstijden/',
    enter: 'Belmodus',
    leave: 'Verlaat belmodus (Esc)',
    copy: 'Kopieer wat we afspraken',
    copied: 'Gekopieerd.',
    notCopied: 'Uw browser staat kopiëren niet toe.',
    keys: 'Sneltoetsen (?)',
    keysOn: 'Sneltoetsen van één letter aan',
    months: 'Aantal maanden',
    scenarioA: 'Scenario A',
    scenarioB: 'Scenario B',
    lineAgreed: '- Regel 1 (Technicus, op afstand): 6 keer 40 minuten, elke maand',
    total: '- Standaard: € 6.312,00',
    deadline: '- Bedrijf: Uiterlijk eerste antwoord: vr 27 nov 2026, 19:00',
    list: 'Prijslijst van 21 november 2026',
    notReady: 'Verbeter het en kopieer dan.',
  },
  {
    language: 'en',
    calculator: '/en/calculator/',
    clock: '/en/contracten/responstijden/',
    enter: 'Call mode',
    leave: 'Leave call mode (Esc)',
    copy: 'Copy what we agreed',
    copied: 'Copied.',
    notCopied: 'Your browser does not allow copying.',
    keys: 'Keyboard shortcuts (?)',
    keysOn: 'Single-letter shortcuts on',
    months: 'Number of months',
    scenarioA: 'Scenario A',
    scenarioB: 'Scenario B',
    lineAgreed: '- Line 1 (Technician, remote): 6 times 40 minutes, every month',
    total: '- Standard: €6,312.00',
    deadline: '- Business: Latest first answer: Fri, 27 Nov 2026, 19:00',
    list: 'Price list of 21 November 2026',
    notReady: 'Mend it, then copy.',
  },
] as const;

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
};

const stripped = (page: Page) => expect(page.locator('html[data-call]'));

for (const words of languages) {
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test.describe(`call mode in ${words.language}`, () => {
    test('strips the page by key and brings it back, with the state, the focus and the visit in order', async ({
      page,
    }) => {
      await open(page, `${words.calculator}${link}`);
      await page.keyboard.press('c');
      await stripped(page).toBeVisible();
      for (const gone of ['header.header', 'nav.sidebar', 'main footer', '.sl-markdown-content > p']) {
        await expect(page.locator(gone).first()).toBeHidden();
      }
      await expect(button(page, words.leave)).toBeFocused();

      await page.keyboard.press('f');
      await expect(page.locator('[id^=line-][id$=-role]').first()).toBeFocused();
      await page.getByLabel(words.months).fill('6');
      await page.getByLabel(words.months).press('c');
      await stripped(page).toBeVisible();
      await page.getByLabel(words.months).fill('6');

      await page.keyboard.press('Escape');
      await stripped(page).toHaveCount(0);
      await expect(page.locator('header.header')).toBeVisible();
      await expect(page.getByLabel(words.months)).toBeFocused();
      await expect(page.getByLabel(words.months)).toHaveValue('6');
      await expect.poll(() => page.url()).toContain('months=6');

      await page.goForward();
      await stripped(page).toBeVisible();
      await expect.poll(() => page.url()).toContain('months=6');
      await page.reload();
      await stripped(page).toBeVisible();
      await expect(page.getByLabel(words.months)).toHaveValue('6');
      await page.goBack();
      await stripped(page).toHaveCount(0);
      await expect(page.getByLabel(words.months)).toHaveValue('6');

      await page.keyboard.press('c');
      await stripped(page).toBeVisible();
      await page.evaluate((pasted) => location.assign(pasted), link.replace('months=12', 'months=9'));
      await expect(page.getByLabel(words.months)).toHaveValue('9');
    });

    test('switches between two scenarios by key, and copies both as text', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, `${words.calculator}${link}`);
      await button(page, words.enter).click();
      await stripped(page).toBeVisible();
      await page.keyboard.press('b');
      await expect(page.getByRole('radio', { name: words.scenarioB })).toBeChecked();
      await page.keyboard.press('a');
      await expect(page.getByRole('radio', { name: words.scenarioA })).toBeChecked();

      await page.keyboard.press('k');
      await expect(page.getByText(words.copied)).toBeVisible();
      const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
      for (const part of [
        words.scenarioA,
        words.scenarioB,
        words.lineAgreed,
        words.total,
        words.deadline,
        words.list,
      ]) {
        expect(text).toContain(part);
      }
      expect(text.endsWith(page.url())).toBe(true);

      await page.getByLabel(words.months).fill('x');
      await button(page, words.copy).click();
      await expect(page.getByText(words.notReady)).toBeVisible();
    });

    for (const path of ['contracten/vergelijken/', 'contracten/tarieven/']) {
      test(`strips ${path} too, and copies the work and its price from there`, async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await open(page, `${words.calculator.replace('calculator/', path)}${link}`);
        await page.keyboard.press('c');
        await stripped(page).toBeVisible();
        await expect(page.locator('header.header')).toBeHidden();
        await page.keyboard.press('k');
        await expect(page.getByText(words.copied)).toBeVisible();
        const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
        for (const part of [words.lineAgreed, words.total, words.deadline, words.list]) expect(text).toContain(part);
        expect(text.slice(0, text.indexOf('http'))).not.toMatch(/\b[a-z]+[.][a-zA-Z]+\b|undefined|NaN/);
        await page.keyboard.press('Escape');
        await stripped(page).toHaveCount(0);
      });
    }

    test('shows the text where copying is not allowed', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
      });
      await open(page, `${words.clock}${link}`);
      await button(page, words.enter).click();
      await button(page, words.copy).click();
      await expect(page.getByText(words.notCopied)).toBeVisible();
      const text = plain(await page.getByRole('textbox', { name: words.copy }).inputValue());
      expect(text).toContain(words.deadline);
      expect(text).not.toContain(words.lineAgreed);
    });

    test('lists its keys, closes the list before it leaves, and can be told to leave single keys alone', async ({
      page,
    }) => {
      await open(page, `${words.clock}${link}`);
      await page.keyboard.press('c');
      await stripped(page).toBeVisible();
      await page.keyboard.press('?');
      const list = page.getByRole('dialog');
      await expect(list).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      await stripped(page).toBeVisible();

      await page.keyboard.press('?');
      await list.getByLabel(words.keysOn).uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await expect.poll(() => page.url()).toContain('report=2026-11-27T16:00&');
      await page.keyboard.press('Escape');
      await stripped(page).toHaveCount(0);
      await page.keyboard.press('c');
      await page.reload();
      await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
      await page.keyboard.press('c');
      await expect(button(page, words.enter)).toBeVisible();

      await button(page, words.enter).click();
      await button(page, words.keys).click();
      await list.getByLabel(words.keysOn).check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await expect.poll(() => page.url()).toMatch(/report=20[\d-]+T[\d:]+Z&/);
    });

    test.describe('as it looks', () => {
      test.use(lookOf(words.language));

      test('breaks no accessibility rule, with the list open too, and nothing sticks out; paper is as it was', async ({
        page,
      }) => {
        await open(page, `${words.language === 'en' ? words.clock : words.calculator}${link}`);
        await button(page, words.enter).click();
        await stripped(page).toBeVisible();
        expect(await rulesBroken(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        await button(page, words.keys).click();
        expect(await rulesBroken(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.sl-markdown-content > p').first()).toBeVisible();
        await expect(page.locator('.dw-call-bar')).toBeHidden();
      });
    });
  });
}
