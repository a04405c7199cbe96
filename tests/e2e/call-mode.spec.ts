import type { Page } from '@playwright/test';
import { breakEven } from '../examples/break-even.ts';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { comparator } from '../examples/comparator.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { plain } from '../support/plain.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { monthlyTotal } from './monthly-total.ts';
import { expect, followLink, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';

const { link } = calculatorExamples.states.remoteJobsReported;

/** What a client asks in a call, and when a fault is reported. */
const fourLines =
  '#v=1&lines=technician.remote.30.5.month~technician.onSite.60.1.quarter~cabling.onSite.480.2.once~engineer.onSite.120.1.once' +
  '&start4=2026-11-28T22:00&report=2026-11-27T16:00&list=2026-11-21&months=12&end';

const open = async (page: Page, path: string): Promise<void> => {
  await followLink(page, path);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
};

/** What the copied text says about the work in the link. */
const agreedIn = (words: PageWords) => ({
  line: `- ${words.text('inCall.line.month', {
    line: words.line(1, 'technician', 'remote'),
    times: words.count('unit.times', 6),
    minutes: words.duration(40),
  })}`,
  total: `- ${words.tier('standard')}: ${words.euros(12 * monthlyTotal('standard', { minutes: 40, times: 6 }))}`,
  deadline: `- ${words.tier('business')}: ${words.moment('datedMoment', '2026-11-27T19:00+01:00')}`,
  list: words.text('inCall.list.date', { date: words.date('2026-11-21') }),
});

const stripped = (page: Page) => expect(page.locator('html[data-call]'));

for (const words of triedIn('nl')) {
  const agreed = agreedIn(words);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test.describe(`call mode in ${words.language}`, () => {
    test('hides the rest of the page by key and restores it, with the state, the focus and the history intact', async ({
      page,
    }) => {
      await open(page, words.root + calculatorExamples.path + link);
      await page.keyboard.press('c');
      await stripped(page).toBeVisible();
      for (const gone of ['header.header', 'nav.sidebar', 'main footer', '.sl-markdown-content > p']) {
        await expect(page.locator(gone).first()).toBeHidden();
      }
      await expect(button(page, words.text('call.leave'))).toBeFocused();

      await page.keyboard.press('f');
      await expect(page.locator('#entry')).toBeFocused();
      await page.getByLabel(words.text('calculator.months')).fill('6');
      await page.getByLabel(words.text('calculator.months')).press('c');
      await stripped(page).toBeVisible();
      await page.getByLabel(words.text('calculator.months')).fill('6');

      await button(page, words.text('calculator.undo')).focus();
      await page.keyboard.press('Escape');
      await stripped(page).toHaveCount(0);
      await expect(page.locator('header.header')).toBeVisible();
      await expect(button(page, words.text('calculator.undo'))).toBeFocused();
      await expect(page.getByLabel(words.text('calculator.months'))).toHaveValue('6');
      await expect.poll(() => page.url()).toContain('months=6');

      await page.goForward();
      await stripped(page).toBeVisible();
      await expect.poll(() => page.url()).toContain('months=6');
      await page.reload();
      await stripped(page).toBeVisible();
      await expect(page.getByLabel(words.text('calculator.months'))).toHaveValue('6');
      await page.goBack();
      await stripped(page).toHaveCount(0);
      await expect(page.getByLabel(words.text('calculator.months'))).toHaveValue('6');

      await page.keyboard.press('c');
      await stripped(page).toBeVisible();
      await page.evaluate((pasted) => location.assign(pasted), link.replace('months=12', 'months=9'));
      await expect(page.getByLabel(words.text('calculator.months'))).toHaveValue('9');
    });

    test('takes Alt with a letter also in a field and outside call mode, by the place of the key', async ({ page }) => {
      await open(page, words.root + calculatorExamples.path + link);
      const months = page.getByLabel(words.text('calculator.months'));
      await page.locator('#agreed').waitFor();
      await months.focus();
      await page.keyboard.press('Alt+KeyJ');
      await expect(page.locator('#entry')).toBeFocused();
      await expect(page.locator('#entry')).toHaveAttribute('aria-keyshortcuts', 'Alt+J');
      await page.keyboard.press('Alt+KeyO');
      await expect(page.locator('summary#agreed')).toBeFocused();
      await expect(page.locator('#vat-country')).toBeVisible();
      await months.focus();
      await page.keyboard.press('Alt+KeyC');
      await stripped(page).toBeVisible();
      await expect(page.locator('#entry')).toHaveAttribute('aria-keyshortcuts', 'f Alt+J');

      await months.focus();
      await page.keyboard.press('Alt+KeyR');
      await expect(page.getByRole('radio', { name: words.text('scenario.b') })).toBeChecked();
      await page.keyboard.press('Alt+KeyR');
      await expect(page.getByRole('radio', { name: words.text('scenario.a') })).toBeChecked();
      await page.keyboard.press('Alt+KeyY');
      await expect(page.locator('.dw-line-item')).toHaveCount(2);
      await months.focus();
      await page.keyboard.press('Alt+KeyP');
      await expect(page.locator('.dw-answer-panel')).toBeFocused();
    });

    test('leaves letters alone that AltGr or a Mac types, and those of the menus of a browser', async ({ page }) => {
      await open(page, words.root + calculatorExamples.path + link);
      await page.getByLabel(words.text('calculator.months')).focus();
      const isTaken = (pressed: {
        code: string;
        key: string;
        altKey: true;
        ctrlKey?: boolean;
        modifierAltGraph?: boolean;
      }) =>
        page.evaluate(
          (init) =>
            document.activeElement?.dispatchEvent(
              new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
            ) === false,
          pressed,
        );
      expect(await isTaken({ code: 'KeyP', key: 'π', altKey: true })).toBe(true);
      expect(await isTaken({ code: 'KeyJ', key: 'j', altKey: true, modifierAltGraph: true })).toBe(false);
      expect(await isTaken({ code: 'KeyJ', key: 'j', altKey: true, ctrlKey: true })).toBe(false);
      for (const letter of 'ABDEFGHILNSTUVWX') {
        expect(await isTaken({ code: `Key${letter}`, key: letter, altKey: true })).toBe(false);
      }
    });

    test('leaves a menu, a dialog and a field by Escape before call mode', async ({ page }) => {
      await open(page, words.root + calculatorExamples.path + link);
      await page.keyboard.press('c');
      await stripped(page).toBeVisible();
      const menu = page.locator('.dw-line-menu').first();
      await menu.press('Enter');
      await page.locator('.dw-line-panel [id$="-label"]').press('Escape');
      await expect(page.locator('.dw-line-panel')).toHaveCount(0);
      await expect(menu).toBeFocused();

      await page.locator('#entry').pressSequentially('5x');
      await expect(page.locator('#entry-reading')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('#entry')).toHaveValue('');
      await expect(page.locator('#entry')).toBeFocused();

      const minutes = page.locator('[id^=line-][id$=-minutes]').first();
      await minutes.fill('65');
      await minutes.press('Escape');
      await expect(page.getByRole('group', { name: words.text('calculator.line', { number: 1 }) })).toBeFocused();
      await expect(minutes).toHaveValue('65');
      await stripped(page).toBeVisible();
      await page.keyboard.press('?');
      await page.keyboard.press('Escape');
      await stripped(page).toBeVisible();

      const undo = button(page, words.text('calculator.undo'));
      await undo.press('Enter');
      await undo.press('Enter');
      await expect(undo).toHaveAttribute('aria-disabled', 'true');
      await expect(undo).toBeFocused();
      await page.keyboard.press('Escape');
      await stripped(page).toHaveCount(0);
    });

    for (const [width, height] of [
      [1366, 768],
      [1280, 720],
    ] as const) {
      test(`shows four lines and the answer on one screen of ${width} by ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, words.root + calculatorExamples.path + fourLines);
        await page.keyboard.press('c');
        await stripped(page).toBeVisible();
        await page.locator('#agreed').waitFor();
        await page.keyboard.press('f');
        await page.locator('#entry-reading').waitFor();
        for (const part of ['.dw-work', '.dw-answer-panel']) {
          const shown = await page.locator(part).evaluate((element) => {
            const { bottom } = element.getBoundingClientRect();
            return { below: bottom - innerHeight, hidden: element.scrollHeight - element.clientHeight };
          });
          expect(shown.below, part).toBeLessThanOrEqual(0);
          expect(shown.hidden, part).toBeLessThanOrEqual(0);
        }
        expect(await page.evaluate(() => scrollY)).toBe(0);
        expect((await page.locator('.dw-call-bar').boundingBox())?.height).toBeLessThanOrEqual(48);
        const sizeOf = (selector: string) =>
          page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
        const inCall = await sizeOf('#entry');
        await page.keyboard.press('Alt+KeyC');
        await stripped(page).toHaveCount(0);
        expect(inCall).toBeGreaterThan(await sizeOf('#entry'));
      });
    }

    for (const way of ['key', 'button'])
      test(`begins with the tool, wherever it stands in its page, by its ${way}`, async ({ page }) => {
        await page.setViewportSize({ width: 1366, height: 768 });
        await open(page, words.root + breakEven.path);
        if (way === 'key') await page.keyboard.press('c');
        else await button(page, words.text('call.enter')).click();
        await stripped(page).toBeVisible();
        await expect(page.locator('.dw-hours-controls select')).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.dw-headline')).toBeInViewport({ ratio: 1 });
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      });

    test('switches between two scenarios by key, and copies both as text', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, words.root + calculatorExamples.path + link);
      await button(page, words.text('call.enter')).click();
      await stripped(page).toBeVisible();
      await page.keyboard.press('b');
      await expect(page.getByRole('radio', { name: words.text('scenario.b') })).toBeChecked();
      await page.keyboard.press('a');
      await expect(page.getByRole('radio', { name: words.text('scenario.a') })).toBeChecked();

      await page.keyboard.press('k');
      await expect(page.getByText(words.text('inCall.copied'))).toBeVisible();
      const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
      for (const part of [
        words.text('scenario.a'),
        words.text('scenario.b'),
        agreed.line,
        agreed.total,
        agreed.deadline,
        agreed.list,
      ]) {
        expect(text).toContain(part);
      }
      expect(text.endsWith(page.url())).toBe(true);

      await page.getByLabel(words.text('calculator.months')).fill('x');
      await expect(button(page, words.text('inCall.copy'))).toHaveAttribute('aria-disabled', 'true');
      await button(page, words.text('inCall.copy')).press('Enter');
      await expect(page.getByText(words.text('inCall.notReady'))).toBeVisible();
    });

    for (const { path } of [comparator, breakEven]) {
      test(`strips ${path} too, and copies the work and its price from there`, async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await open(page, words.root + path + link);
        await page.keyboard.press('c');
        await stripped(page).toBeVisible();
        await expect(page.locator('header.header')).toBeHidden();
        await page.keyboard.press('k');
        await expect(page.getByText(words.text('inCall.copied'))).toBeVisible();
        const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
        for (const part of [agreed.line, agreed.total, agreed.deadline, agreed.list]) expect(text).toContain(part);
        expect(text.slice(0, text.indexOf('http'))).not.toMatch(/\b[a-z]+[.][a-zA-Z]+\b|undefined|NaN/);
        await page.keyboard.press('Escape');
        await stripped(page).toHaveCount(0);
      });
    }

    test('shows the text where copying is not allowed', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
      });
      await open(page, words.root + slaClock.path + link);
      await button(page, words.text('call.enter')).click();
      await button(page, words.text('inCall.copy')).click();
      await expect(page.getByText(words.text('inCall.notCopied'))).toBeVisible();
      const text = plain(await page.getByRole('textbox', { name: words.text('inCall.copy') }).inputValue());
      expect(text).toContain(agreed.deadline);
      expect(text).not.toContain(agreed.line);
    });

    test('lists its keys, closes that list first on Escape, and can turn single-letter keys off', async ({ page }) => {
      await open(page, words.root + slaClock.path + link);
      await page.keyboard.press('c');
      await stripped(page).toBeVisible();
      await page.keyboard.press('?');
      const list = page.getByRole('dialog');
      await expect(list).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      await stripped(page).toBeVisible();

      await page.keyboard.press('?');
      await list.getByLabel(words.text('inCall.keysOn')).uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await expect.poll(() => page.url()).toContain('report=2026-11-27T16:00&');
      await page.keyboard.press('Alt+KeyY');
      await expect.poll(() => page.url()).toMatch(/report=20[\d-]+T[\d:]+Z&/);
      await page.keyboard.press('Escape');
      await stripped(page).toHaveCount(0);
      await page.keyboard.press('c');
      await page.reload();
      await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
      await page.keyboard.press('c');
      await expect(button(page, words.text('call.enter'))).toBeVisible();

      await button(page, words.text('call.enter')).click();
      await button(page, words.text('inCall.keys')).click();
      await list.getByLabel(words.text('inCall.keysOn')).check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await expect.poll(() => page.url()).toMatch(/report=20[\d-]+T[\d:]+Z&/);
    });

    test.describe('as it looks', () => {
      test.use(lookOf(words.language));

      test('breaks no accessibility rule, also with the list open, does not overflow, and does not affect printing', async ({
        page,
      }) => {
        await open(page, words.root + (words.language === 'en' ? slaClock : calculatorExamples).path + link);
        await button(page, words.text('call.enter')).click();
        await stripped(page).toBeVisible();
        expect(await rulesBroken(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        await button(page, words.text('inCall.keys')).click();
        expect(await rulesBroken(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.sl-markdown-content > p').first()).toBeVisible();
        await expect(page.locator('.dw-call-bar')).toBeHidden();
      });
    });
  });
}
