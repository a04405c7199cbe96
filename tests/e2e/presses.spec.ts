import type { Page } from '@playwright/test';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';

/** More than any way to a field takes. */
const mostTabs = 80;

/** A visitor without a mouse, whose presses are counted. */
class Keyboard {
  presses = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.presses += keys.length;
  }

  /** Presses Tab until an element has the focus. */
  async tabTo(selector: string): Promise<void> {
    const isThere = () => this.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    for (let tabs = 0; tabs < mostTabs && !(await isThere()); tabs += 1) await this.press('Tab');
    expect(await isThere(), `Tab reaches ${selector}`).toBe(true);
  }
}

/**
 * The work of the question, in the shortest words that are read: five remote jobs of a technician of half an hour a month, an hour on
 * site each quarter, two days of cabling, and two hours of an engineer on site on a Saturday night.
 */
const entries = {
  nl: ['5x30m tech mnd', 'tech 1u loc kw', 'bek 2 dgn loc', 'eng za 22u 2u loc'],
  en: ['5x30m tech mth', 'tech 1h loc qtr', 'cab 2 days loc', 'eng sat 22h 2h loc'],
} as const;

const asked =
  /lines=technician\.remote\.30\.5\.month~technician\.onSite\.60\.1\.quarter~cabling\.onSite\.480\.2\.once~engineer\.onSite\.120\.1\.once&.*start4=\d{4}-\d\d-\d\dT22:00&vat=BE/;

/** Types the entries into the field, which has the focus. */
const typeEntries = async (page: Page, words: PageWords, press: (key: string) => Promise<void>): Promise<void> => {
  for (const entry of entries[words.language]) {
    for (const key of entry) await press(key);
    await expect(page.locator('#entry-reading')).toContainText(words.text('entry.press'));
    await press('Enter');
  }
};

const askByKeyboard = async (keyboard: Keyboard, words: PageWords): Promise<void> => {
  await keyboard.press('Alt+KeyJ');
  await expect(keyboard.page.locator('#entry')).toBeFocused();
  await keyboard.tabTo('.dw-without-example');
  await keyboard.press('Enter');
  await typeEntries(keyboard.page, words, (key) => keyboard.press(key));
  await keyboard.press('Alt+KeyO');
  await keyboard.page.locator('#vat-country').waitFor();
  await keyboard.tabTo('#vat-country');
  await keyboard.press('b');
  await expect.poll(() => decodeURIComponent(keyboard.page.url())).toMatch(asked);
  expect(keyboard.presses).toBeLessThanOrEqual(75);
};

for (const words of triedIn('nl')) {
  test.describe(`a question during a call, in ${words.language}`, () => {
    test('without a mouse', async ({ page }) => {
      await new CalculatorPage(page, words).open();
      const keyboard = new Keyboard(page);
      await askByKeyboard(keyboard, words);
      process.stdout.write(`${words.language}, without a mouse: ${keyboard.presses} presses\n`);
    });

    test('without a mouse, in call mode', async ({ page }) => {
      await new CalculatorPage(page, words).open();
      const keyboard = new Keyboard(page);
      await keyboard.press('c');
      await page.locator('html[data-call]').waitFor();
      await askByKeyboard(keyboard, words);
      process.stdout.write(`${words.language}, in call mode: ${keyboard.presses} presses\n`);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

      test('takes at most 40 taps beside typing', async ({ page }) => {
        await new CalculatorPage(page, words).open();
        let taps = 0;
        const tap = async (selector: string) => {
          await page.locator(selector).tap();
          taps += 1;
        };
        await tap('.dw-without-example');
        await expect(page.locator('#entry')).toBeFocused();
        await typeEntries(page, words, (key) => page.keyboard.press(key));
        await tap('.dw-work-form summary');
        await tap('#vat-country');
        // The list of a select belongs to the phone: one more tap chooses from it.
        await page.locator('#vat-country').selectOption('BE');
        taps += 1;
        await expect.poll(() => decodeURIComponent(page.url())).toMatch(asked);
        process.stdout.write(`${words.language}, on a phone: ${taps} taps\n`);
        expect(taps).toBeLessThanOrEqual(40);
      });
    });
  });
}
