import type { Locator, Page } from '@playwright/test';
import { breakEven } from '../examples/break-even.ts';
import { calculator } from '../examples/calculator.ts';
import { comparator } from '../examples/comparator.ts';
import { priceAnswer } from '../examples/price-answer.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { plain } from '../support/plain.ts';
import { expect, followLink, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';

/** Longer than a text must stay the same to be announced. */
const settledMs = 2000;

/** More than that nobody listens to. */
const longest = 220;

/** Collects what screen readers read out of their own accord: each text that appears in a live region. */
const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const told = new Map<Element, string>();
    const messages: string[] = [];
    Reflect.set(globalThis, 'messages', messages);
    const hear = () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        const text = region.textContent?.trim() ?? '';
        if (text !== '' && text !== told.get(region)) messages.push(text);
        told.set(region, text);
      }
    };
    new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
  });
};

const takeMessages = async (page: Page): Promise<string[]> => {
  const messages = await page.evaluate(() => (Reflect.get(globalThis, 'messages') as string[]).splice(0));
  return messages.map(plain);
};

type Change = (page: Page, words: PageWords) => Promise<void>;

const type =
  (find: (page: Page) => Locator, text: string): Change =>
  async (page) => {
    await find(page).press('ControlOrMeta+A');
    await find(page).pressSequentially(text);
  };

const push =
  (selector: string, ...keys: readonly string[]): Change =>
  async (page) => {
    for (const key of keys) await page.locator(selector).first().press(key);
  };

const first = (selector: string) => (page: Page) => page.locator(selector).first();

/** What somebody does in each tool; every change alters the answer. */
const sessions: Readonly<
  Record<string, { readonly path: string; readonly link?: string; readonly changes: readonly Change[] }>
> = {
  calculator: {
    path: calculator.path,
    link: calculator.states.yearOfWorkReported.link,
    changes: [
      type(first('[id^=line-][id$=-times]'), '45'),
      type(first('[id^=line-][id$=-minutes]'), '95'),
      type(first('#months'), '24'),
      (page, words) => page.getByRole('button', { name: words.text('calculator.undo') }).press('Enter'),
    ],
  },
  comparator: {
    path: comparator.path,
    changes: [type(first('[id^=hours-]'), '12'), type(first('[id^=hours-]'), '2,25')],
  },
  breakEven: {
    path: breakEven.path,
    changes: [
      push('.dw-break-even input[type=range]', ...Array.from({ length: 12 }, () => 'ArrowRight')),
      type(first('.dw-break-even input:not([type=range])'), '9'),
    ],
  },
  slaClock: {
    path: slaClock.path,
    link: slaClock.states.friday.link,
    changes: [
      (page) => page.locator('#report-date').fill('2026-12-23'),
      (page) => page.locator('#report-time').fill('17:45'),
      async (page) => void (await page.locator('#holidays').selectOption('BE')),
    ],
  },
  priceAnswer: {
    path: priceAnswer.path,
    changes: [push('#hours-a-month', ...Array.from({ length: 9 }, () => 'ArrowRight')), push('#hours-a-month', 'Home')],
  },
};

for (const words of triedIn('nl')) {
  for (const [name, { path, link = '', changes }] of Object.entries(sessions)) {
    test(`${name} in ${words.language} tells each settled change in one sentence`, async ({ page }) => {
      await listen(page);
      await followLink(page, words.root + path + link);
      await page.locator('.dw-tool, .dw-price-answer').first().scrollIntoViewIfNeeded();
      await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
      await page.clock.install();
      const heard: string[] = [];
      const settle = async (): Promise<number> => {
        await page.clock.runFor(settledMs);
        return heard.push(...(await takeMessages(page)));
      };
      await settle();
      for (const change of changes) {
        heard.length = 0;
        await change(page, words);
        await expect.poll(settle).toBeGreaterThan(0);
        await settle();
        expect(heard).toHaveLength(1);
        expect(heard[0]).toMatch(/^[\p{Lu}\p{N}].*[.]$/u);
        expect(heard[0]?.length).toBeLessThanOrEqual(longest);
      }
    });
  }
}
