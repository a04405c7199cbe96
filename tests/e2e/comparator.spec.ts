import type { Page } from '@playwright/test';
import { rulesBroken } from './axe.ts';
import { expect, plain, test } from './support.ts';

const pages = [
  {
    path: '/contracten/vergelijken/',
    colorScheme: 'light',
    width: 1280,
    none: 'Geen contract',
    standard: 'Standaard',
    office: 'Office',
    business: 'Bedrijf',
    onlyDifferences: 'Toon alleen wat verschilt',
    response: 'Maximale reactietijd (MRT)',
    support: 'Supporttijden',
    lead: 'Bedrijf kost € 56,00 per maand meer dan Office en geeft:',
    faster: 'een sneller antwoord: binnen 3 uur in plaats van 8 uur',
    weekend: 'Hulp in het weekend',
    within: 'Antwoord binnen (uur)',
    fee: 'Hoogstens per maand (€)',
    met: 'Bedrijf voldoet aan alles wat u nodig hebt.',
    metByNone: 'Geen niveau voldoet aan alles wat u nodig hebt.',
    cheapestMeeting: 'goedkoopst dat voldoet',
    failed: 'antwoord binnen 4 uur: hier 8 uur',
    failedFee: 'hoogstens € 300,00 per maand: hier € 318,00',
    stillFee: 'Tot dan rekenen we met € 300,00.',
    hours: 'Technicus, uren',
    cheapest: 'Voor deze uren is Standaard het goedkoopst: € 1.768,00 per maand',
    stillHours: 'Tot dan rekenen we met 15 uur.',
    formula: 'Maandbedrag Standaard: € 58,00',
  },
  {
    path: '/en/contracten/vergelijken/',
    colorScheme: 'dark',
    width: 360,
    none: 'No contract',
    standard: 'Standard',
    office: 'Office',
    business: 'Business',
    onlyDifferences: 'Show only what differs',
    response: 'Maximum response time (MRT)',
    support: 'Support hours',
    lead: 'Business costs €56.00 a month more than Office and gives:',
    faster: 'a faster answer: within 3 hours instead of 8 hours',
    weekend: 'Help in the weekend',
    within: 'Answer within (hours)',
    fee: 'At most per month (€)',
    met: 'Business meets all that you need.',
    metByNone: 'No level meets all that you need.',
    cheapestMeeting: 'cheapest that meets them',
    failed: 'answer within 4 hours: here 8 hours',
    failedFee: 'at most €300.00 a month: here €318.00',
    stillFee: 'Until then we count with €300.00.',
    hours: 'Technician, hours',
    cheapest: 'For these hours Standard is the cheapest: €1,768.00 a month',
    stillHours: 'Until then we count with 15 hours.',
    formula: 'Monthly fee Standard: €58.00',
  },
] as const;

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

for (const words of pages) {
  test.describe(`the comparator, ${words.path} at ${words.width}`, () => {
    test.use({ viewport: { width: words.width, height: 800 }, colorScheme: words.colorScheme });

    test('puts chosen tiers side by side, leaves out what is the same, and tells the difference in words', async ({
      page,
    }) => {
      await open(page, words.path);
      const table = page.getByRole('table').first();
      await expect(table.getByRole('columnheader', { name: words.none })).toBeVisible();
      for (const tier of [words.none, words.standard]) await page.getByRole('checkbox', { name: tier }).uncheck();
      await page.getByLabel(words.onlyDifferences).check();
      await expect(table.getByRole('rowheader')).toHaveCount(4);
      await expect(table.getByRole('row', { name: words.response })).toContainText(/^.*8 .*3 /);
      await expect(table.getByRole('rowheader', { name: words.support })).toHaveCount(0);
      const difference = page.getByRole('listitem').filter({ hasText: words.faster }).first();
      await expect(difference).toContainText(words.lead);
      await expect.poll(() => page.url()).toContain('&differences=only&');
      await expect.poll(() => page.url()).toContain('&tiers=office~business&');
      expect(await rulesBroken(page)).toEqual([]);

      await page.getByRole('checkbox', { name: words.office }).uncheck();
      await expect(page.getByRole('checkbox', { name: words.business })).toBeDisabled();
      await table.scrollIntoViewIfNeeded();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test('says which need fails for which tier, and keeps what cannot be read', async ({ page }) => {
      await open(page, words.path);
      await page.getByLabel(words.weekend).check();
      await page.getByLabel(words.within).fill('4');
      await expect(page.getByText(words.met)).toBeVisible();
      await expect(page.locator('.dw-monthly-bill .dw-highlight')).toContainText(words.cheapestMeeting);
      await expect(page.getByRole('listitem').filter({ hasText: words.failed }).first()).toContainText(words.office);
      const fee = page.getByLabel(words.fee);
      await fee.fill('300');
      await fee.blur();
      await expect(page.getByText(words.metByNone)).toBeVisible();
      await expect(page.getByText(words.failedFee)).toBeVisible();
      await fee.fill('driehonderd');
      await expect(page.getByText(words.stillFee)).toBeVisible();
      await expect(fee).toHaveValue('driehonderd');
      await expect.poll(() => page.url()).toContain('needs=weekendHelp~responseWithin.240~feeAtMost.300.00');
      expect(await rulesBroken(page)).toEqual([]);

      await page.reload();
      await expect(page.getByLabel(words.weekend)).toBeChecked();
      await expect(page.getByLabel(words.within)).toHaveValue('4');
    });

    test('turns the hours of a role into a monthly bill that explains itself', async ({ page }) => {
      await open(page, words.path);
      const hours = page.getByLabel(words.hours);
      await expect(hours).toHaveValue('4');
      await hours.fill('15');
      await hours.blur();
      await expect(page.getByText(words.cheapest)).toBeVisible();
      await expect.poll(() => page.url()).toContain('lines=technician.remote.900.1.month~engineer.onSite.70.1.month');
      await hours.fill('vijftien');
      await expect(page.getByText(words.stillHours)).toBeVisible();
      const bill = page.getByRole('table').last();
      const row = bill.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.standard }) });
      await row.getByRole('button').last().press('Enter');
      await expect(bill.getByText(words.formula)).toBeVisible();
      expect(plain((await page.locator('main').textContent()) ?? '')).not.toContain('NaN');
      expect(await rulesBroken(page)).toEqual([]);
    });
  });
}

test('without JavaScript the whole table stands there, and no control that cannot work', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/contracten/vergelijken/');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  await expect(table.getByRole('row')).toHaveCount(11);
  await expect(page.getByText('Bedrijf kost € 56,00 per maand meer dan Office en geeft:')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await context.close();
});

test('a tier that a link does not know is told, and the rest of the link holds', async ({ page }) => {
  await open(page, '/contracten/vergelijken/#v=1&lines=&list=2026-11-21&months=12&tiers=office~gold~business&end');
  await expect(page.getByRole('alert')).toContainText('tiers=gold');
  await expect(page.getByRole('table').first().getByRole('columnheader')).toHaveCount(3);
});
