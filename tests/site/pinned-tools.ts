import { expect, type Page, test } from '@playwright/test';
import { type PageWords, triedIn } from '../e2e/words.ts';
import { breakEven } from '../examples/break-even.ts';
import { comparator } from '../examples/comparator.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { plain } from '../support/plain.ts';
import { newerDate } from './newer-list.ts';
import { breaksNoRule, olderDate } from './pinned-links.ts';

/** What a visitor reads in the other tools when a link is older than the price list of the site. */
const toolWords = (words: PageWords) => {
  const { text, euros } = words;
  const date = words.date(olderDate);
  return {
    heading: text('pinned.listHeading', { date }),
    now: words.ending('pinned.listTold', { current: words.date(newerDate) }),
    tookOver: text('pinned.tookOver', { date: words.date(newerDate) }),
    // Four or eight hours at 104.41, or at 110.41 in the newer list, and a fee of 58.41.
    fourHours: euros(476.05),
    eightHours: euros(893.69),
    eightHoursNow: euros(941.69),
    fourHoursNow: euros(500.05),
    unreachable: text('pinned.notLoaded', { date }),
    unknown: text('pinned.unknown', { date: '2020-01-01' }),
  };
};

const linkOf = (list: string, lines = 'technician.remote.240.1.month'): string =>
  `#v=1&lines=${lines}&list=${list}&months=12&report=2026-11-27T16:00&end`;

/** Tests the tools other than the calculator, each with the figures of the price list of its link. */
export const testPinnedTools = (site: () => string): void => {
  for (const words of triedIn('nl')) {
    const said = toolWords(words);
    const open = (page: Page, path: string, fragment: string) => page.goto(site() + words.root + path + fragment);
    const useCurrent = (page: Page) => page.getByRole('button', { name: words.text('pinned.useCurrent') }).click();

    test(`the comparator uses the price list of its link, in ${words.language}`, async ({ page }) => {
      const bill = page
        .getByRole('table')
        .last()
        .getByRole('row')
        .filter({ hasText: words.tier('standard') });
      const billed = async () => plain((await bill.first().textContent()) ?? '');
      await open(page, comparator.path, linkOf(olderDate));
      const notice = page.getByRole('region', { name: said.heading });
      await expect(notice).toContainText(said.now);
      await expect(page.getByRole('columnheader', { name: words.tier('office') }).first()).toBeVisible();
      await expect.poll(billed).toContain(said.fourHours);
      await breaksNoRule(page);
      await page.getByLabel(words.text('roleHours.field', { role: words.role('technician') })).fill('8');
      await expect.poll(billed).toContain(said.eightHours);
      await expect.poll(() => page.url()).toContain(`lines=technician.remote.480.1.month&list=${olderDate}`);

      await useCurrent(page);
      await expect.poll(billed).toContain(said.eightHoursNow);
      await expect(page.getByRole('columnheader', { name: words.tier('office') })).toHaveCount(0);
      await expect(page.getByText(said.tookOver)).toBeVisible();
      expect(page.url()).toContain(`list=${newerDate}`);
      await expect(page.getByRole('button', { name: words.text('pinned.back') })).toBeFocused();
      await page.getByRole('button', { name: words.text('pinned.back') }).press('Enter');
      await expect.poll(billed).toContain(said.eightHours);
    });

    test(`the break-even chart uses the price list of its link, in ${words.language}`, async ({ page }) => {
      const costs = async () => (await page.locator('.dw-tier-costs').allTextContents()).map(plain).join();
      await open(page, breakEven.path, linkOf(olderDate));
      await expect(page.getByRole('region', { name: said.heading })).toBeVisible();
      await expect.poll(costs).toContain(said.fourHours);
      await useCurrent(page);
      await expect.poll(costs).toContain(said.fourHoursNow);
      // Opening the address that a page has does nothing, and it is written after the paint.
      await expect.poll(() => page.url()).toContain(`list=${newerDate}`);
      await page.evaluate((fragment) => location.assign(fragment), linkOf(olderDate));
      await expect.poll(costs).toContain(said.fourHours);
    });

    test(`the SLA clock uses the price list of its link, in ${words.language}`, async ({ page }) => {
      await open(page, slaClock.path, linkOf(olderDate));
      await expect(page.getByRole('region', { name: said.heading })).toBeVisible();
      await expect(page.locator('tr[data-tier="office"]').first()).toBeVisible();
      await useCurrent(page);
      await expect(page.locator('tr[data-tier="standard"]').first()).toBeVisible();
      await expect(page.locator('tr[data-tier="office"]')).toHaveCount(0);
    });

    test(`a tool says what today's list no longer has, in ${words.language}`, async ({ page }) => {
      const lines = 'technician.remote.240.1.month~consulting.remote.60.1.month';
      await open(page, comparator.path, linkOf(olderDate, lines));
      await useCurrent(page);
      await expect(page.getByRole('alert')).toContainText(
        words.text('linkProblem.goneRole', { found: words.role('consulting') }),
      );
    });

    for (const [list, sentence] of [
      [olderDate, said.unreachable],
      ['2020-01-01', said.unknown],
    ] as const) {
      test(`without the price list ${list} a tool shows no figure and says why, in ${words.language}`, async ({
        page,
      }) => {
        await page.route(`**/data/price-lists/${olderDate}.*.json`, (route) => route.abort());
        await open(page, comparator.path, linkOf(list));
        await expect(page.getByRole('alert')).toContainText(sentence);
        await expect(page.getByRole('table')).toHaveCount(0);
        await useCurrent(page);
        await expect(page.getByRole('table').last()).toContainText(said.fourHoursNow);
      });
    }
  }
};
