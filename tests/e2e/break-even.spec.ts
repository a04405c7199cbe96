import type { Page } from '@playwright/test';
import { rulesBroken } from './axe.ts';
import { expect, plain, test } from './support.ts';

const pages = [
  {
    path: '/contracten/tarieven/',
    colorScheme: 'light',
    width: 1280,
    role: 'Wie helpt u?',
    hours: 'Uw uren per maand',
    slider: 'Uw uren per maand, schuif',
    standard: 'Standaard',
    at15: 'Bij 15 uur per maand is Standaard het goedkoopst: € 1.618,00.',
    tie: 'Bij 14,5 uur per maand zijn Geen contract en Standaard even goedkoop: € 1.566,00.',
    costs: ['€ 1.620,00', '€ 1.618,00', '€ 1.702,00', '€ 1.758,00'],
    value: '15 uur',
    stretches: [
      'tot en met 14,25 uur',
      '14,5 uur',
      '14,75 uur tot en met 25,25 uur',
      '25,5 uur',
      '25,75 uur tot en met 40 uur',
    ],
    here: 'u bent hier',
    still: 'Tot dan rekenen we met 15 uur.',
    crossings: 'Waar de lijnen kruisen',
    crossing: 'Vanaf 14,5 uur per maand kost Standaard niet meer dan Geen contract.',
    mix: 'Uw mix: Technicus 4 uur en Ingenieur 2 uur',
    mixed: 'Bij 12 uur per maand is Standaard het goedkoopst: € 1.370,00.',
    cabling: 'Bekabeling',
    tooMuch: 'hoogstens 1.000 uur. Tot dan rekenen we met 1.000 uur.',
    atMost: 'Bij 1.000 uur per maand',
  },
  {
    path: '/en/contracten/tarieven/',
    colorScheme: 'dark',
    width: 360,
    role: 'Who helps you?',
    hours: 'Your hours per month',
    slider: 'Your hours per month, slider',
    standard: 'Standard',
    at15: 'At 15 hours a month Standard is the cheapest: €1,618.00.',
    tie: 'At 14.5 hours a month No contract and Standard are equally cheap: €1,566.00.',
    costs: ['€1,620.00', '€1,618.00', '€1,702.00', '€1,758.00'],
    value: '15 hours',
    stretches: [
      'up to 14.25 hours',
      '14.5 hours',
      '14.75 hours up to 25.25 hours',
      '25.5 hours',
      '25.75 hours up to 40 hours',
    ],
    here: 'you are here',
    still: 'Until then we count with 15 hours.',
    crossings: 'Where the lines cross',
    crossing: 'From 14.5 hours a month Standard costs no more than No contract.',
    mix: 'Your mix: Technician 4 hours and Engineer 2 hours',
    mixed: 'At 12 hours a month Standard is the cheapest: €1,370.00.',
    cabling: 'Cabling',
    tooMuch: 'at most 1,000 hours. Until then we count with 1,000 hours.',
    atMost: 'At 1,000 hours a month',
  },
] as const;

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
};

const shown = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map(plain);

for (const words of pages) {
  test.describe(`the break-even picture, ${words.path} at ${words.width}`, () => {
    test.use({ viewport: { width: words.width, height: 800 }, colorScheme: words.colorScheme });

    test('follows the hours that are typed, and says the same as a table', async ({ page }) => {
      await open(page, words.path);
      const hours = page.getByRole('textbox', { name: words.hours });
      await hours.fill('15');
      await hours.blur();
      await expect(page.locator('.dw-headline')).toHaveText(words.at15);
      await expect(page.locator('.dw-break-even').getByRole('status').first()).toHaveText(words.at15);
      expect(await shown(page, '.dw-tier-costs b')).toEqual(words.costs);
      expect(await shown(page, '.dw-stretch-table tbody th')).toEqual(words.stretches);
      await expect(page.getByRole('row').filter({ hasText: words.here })).toContainText(words.standard);
      await page.getByText(words.crossings).click();
      await expect(page.getByText(words.crossing)).toBeVisible();
      await hours.fill('vijftien');
      await expect(page.getByText(words.still)).toBeVisible();
      await expect(hours).toHaveValue('vijftien');
      expect(await rulesBroken(page)).toEqual([]);
      await expect.poll(() => page.url()).toContain('lines=technician.remote.900.1.month');
    });

    test('moves with the slider, by keyboard too, and keeps what is set in the address', async ({ page }) => {
      await open(page, `${words.path}#v=1&lines=technician.remote.840.1.month&list=2026-11-21&months=12&end`);
      const slider = page.getByRole('slider', { name: words.slider });
      const marker = page.locator('.dw-plot-cursor').first();
      const before = await marker.getAttribute('d');
      await slider.focus();
      await slider.press('ArrowRight');
      await slider.press('ArrowRight');
      await expect(page.locator('.dw-headline')).toHaveText(words.tie);
      await expect(page.locator('.dw-tier-costs .dw-highlight')).toHaveCount(2);
      await expect(marker).not.toHaveAttribute('d', before ?? '');
      for (let step = 0; step < 2; step += 1) await slider.press('ArrowRight');
      await expect(slider).toHaveAttribute('aria-valuetext', words.value);
      await expect(page.getByRole('textbox', { name: words.hours })).toHaveValue('15');
      await expect.poll(() => page.url()).toContain('lines=technician.remote.900.1.month');
    });

    test('draws a mix in its proportion, and another role when that is chosen', async ({ page }) => {
      const lines = 'technician.remote.240.1.month~engineer.remote.60.2.month';
      await open(page, `${words.path}#v=1&lines=${lines}&list=2026-11-21&months=12&end`);
      const role = page.getByLabel(words.role);
      await expect(role.getByRole('option', { name: words.mix })).toHaveCount(1);
      await page.getByRole('textbox', { name: words.hours }).fill('12');
      await expect(page.locator('.dw-headline')).toHaveText(words.mixed);
      await expect.poll(() => page.url()).toContain('technician.remote.480.1.month~engineer.remote.240.1.month');
      await role.selectOption(words.cabling);
      await expect(page.locator('.dw-plot-hours').first().locator('span').last()).toHaveText('140');
      expect(await rulesBroken(page)).toEqual([]);
    });

    test('keeps drawing the role whose hours are typed, though they begin with a zero', async ({ page }) => {
      await open(page, `${words.path}#v=1&lines=engineer.remote.60.2.month&list=2026-11-21&months=12&end`);
      await page.getByRole('textbox', { name: words.hours }).press('ControlOrMeta+A');
      await page.keyboard.type('0,5');
      await expect(page.getByLabel(words.role)).toHaveValue('engineer');
      await expect.poll(() => page.url()).toContain('lines=engineer.remote.30.1.month');
    });

    test('draws a link with more hours than can be typed as far as those, and says so', async ({ page }) => {
      const lines = Array(50).fill('technician.remote.60000.1000.month~engineer.onSite.60000.999.month').join('~');
      await open(page, `${words.path}#v=1&lines=${lines}&list=2026-11-21&months=12&end`);
      await expect(page.getByText(words.tooMuch)).toBeVisible();
      await expect(page.locator('.dw-headline')).toContainText(words.atMost);
      expect(new URL(page.url()).hash).toContain(lines);
    });
  });
}

test('without JavaScript the picture, the amounts and the table stand there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/contracten/tarieven/');
  await expect(page.getByRole('img', { name: 'Bedrag per maand bij 0 tot 40 uur (Technicus)' })).toBeVisible();
  await expect(page.locator('.dw-plot-area .dw-plot-curve')).toHaveCount(8);
  expect(await shown(page, '.dw-stretch-table tbody th')).toEqual(pages[0].stretches);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await context.close();
});
