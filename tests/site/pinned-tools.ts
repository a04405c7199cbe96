import { expect, type Page, test } from '@playwright/test';
import { plain } from '../e2e/support.ts';
import { newerDate } from './newer-list.ts';
import { breaksNoRule } from './pinned-links.ts';

/** What a visitor reads in the other tools when a link is older than the price list of the site. */
const languages = [
  {
    root: '',
    heading: 'U ziet de prijslijst van 21 november 2026',
    now: 'Nu geldt de prijslijst van 1 maart 2027.',
    tookOver: 'U rekent nu met de prijslijst van 1 maart 2027.',
    useCurrent: 'Reken met de prijzen van nu',
    back: 'Terug naar de prijzen van toen',
    standard: 'Standaard',
    hours: 'Technicus, uren',
    // Four or eight hours at 104.41, or at 110.41 in the newer list, and a fee of 58.41.
    fourHours: '€ 476,05',
    eightHours: '€ 893,69',
    eightHoursNow: '€ 941,69',
    fourHoursNow: '€ 500,05',
    unreachable: 'De prijslijst van 21 november 2026 kon niet worden geladen.',
    unknown: 'Deze link hoort bij de prijslijst “2020-01-01”. Die kennen we hier niet.',
  },
  {
    root: '/en',
    heading: 'You see the price list of 21 November 2026',
    now: 'The price list of 1 March 2027 applies now.',
    tookOver: 'You now use the price list of 1 March 2027.',
    useCurrent: 'Use today’s prices',
    back: 'Back to the earlier prices',
    standard: 'Standard',
    hours: 'Technician, hours',
    fourHours: '€476.05',
    eightHours: '€893.69',
    eightHoursNow: '€941.69',
    fourHoursNow: '€500.05',
    unreachable: 'The price list of 21 November 2026 could not be loaded.',
    unknown: 'This link belongs to the price list “2020-01-01”, which is not known here.',
  },
] as const;

const linkOf = (list: string, lines = 'technician.remote.240.1.month'): string =>
  `#v=1&lines=${lines}&list=${list}&months=12&report=2026-11-27T16:00&end`;

const older = '2026-11-21';

/** Tests the tools other than the calculator, each with the figures of the price list of its link. */
export const testPinnedTools = (site: () => string): void => {
  for (const words of languages) {
    const open = (page: Page, path: string, fragment: string) => page.goto(site() + words.root + path + fragment);
    const useCurrent = (page: Page) => page.getByRole('button', { name: words.useCurrent }).click();

    test(`the comparator uses the price list of its link, at ${words.root}/`, async ({ page }) => {
      const bill = page.getByRole('table').last().getByRole('row').filter({ hasText: words.standard });
      const billed = async () => plain((await bill.first().textContent()) ?? '');
      await open(page, '/contracten/vergelijken/', linkOf(older));
      const notice = page.getByRole('region', { name: words.heading });
      await expect(notice).toContainText(words.now);
      await expect(page.getByRole('columnheader', { name: 'Office' }).first()).toBeVisible();
      await expect.poll(billed).toContain(words.fourHours);
      await breaksNoRule(page);
      await page.getByLabel(words.hours).fill('8');
      await expect.poll(billed).toContain(words.eightHours);
      await expect.poll(() => page.url()).toContain(`lines=technician.remote.480.1.month&list=${older}`);

      await useCurrent(page);
      await expect.poll(billed).toContain(words.eightHoursNow);
      await expect(page.getByRole('columnheader', { name: 'Office' })).toHaveCount(0);
      await expect(page.getByText(words.tookOver)).toBeVisible();
      expect(page.url()).toContain(`list=${newerDate}`);
      await expect(page.getByRole('button', { name: words.back })).toBeFocused();
      await page.getByRole('button', { name: words.back }).press('Enter');
      await expect.poll(billed).toContain(words.eightHours);
    });

    test(`the break-even chart uses the price list of its link, at ${words.root}/`, async ({ page }) => {
      const costs = async () => (await page.locator('.dw-tier-costs').allTextContents()).map(plain).join();
      await open(page, '/contracten/tarieven/', linkOf(older));
      await expect(page.getByRole('region', { name: words.heading })).toBeVisible();
      await expect.poll(costs).toContain(words.fourHours);
      await useCurrent(page);
      await expect.poll(costs).toContain(words.fourHoursNow);
      await page.evaluate((fragment) => location.assign(fragment), linkOf(older));
      await expect.poll(costs).toContain(words.fourHours);
    });

    test(`the SLA clock uses the price list of its link, at ${words.root}/`, async ({ page }) => {
      await open(page, '/contracten/responstijden/', linkOf(older));
      await expect(page.getByRole('region', { name: words.heading })).toBeVisible();
      await expect(page.locator('tr[data-tier="office"]').first()).toBeVisible();
      await useCurrent(page);
      await expect(page.locator('tr[data-tier="standard"]').first()).toBeVisible();
      await expect(page.locator('tr[data-tier="office"]')).toHaveCount(0);
    });

    test(`a tool says what today's list no longer has, at ${words.root}/`, async ({ page }) => {
      const lines = 'technician.remote.240.1.month~consulting.remote.60.1.month';
      await open(page, '/contracten/vergelijken/', linkOf(older, lines));
      await useCurrent(page);
      await expect(page.getByRole('alert')).toContainText('consulting.remote.60.1.month');
    });

    for (const [list, sentence] of [
      [older, words.unreachable],
      ['2020-01-01', words.unknown],
    ] as const) {
      test(`without the price list ${list} a tool shows no figure and says why, at ${words.root}/`, async ({
        page,
      }) => {
        await page.route(`**/data/price-lists/${older}.json`, (route) => route.abort());
        await open(page, '/contracten/vergelijken/', linkOf(list));
        await expect(page.getByRole('alert')).toContainText(sentence);
        await expect(page.getByRole('table')).toHaveCount(0);
        await useCurrent(page);
        await expect(page.getByRole('table').last()).toContainText(words.fourHoursNow.replace('€ ', '€\u00a0'));
      });
    }
  }
};
