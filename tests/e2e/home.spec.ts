import { expect, plain, test } from './support.ts';

const pages = [
  {
    path: '/',
    slider: /Hoeveel uur hulp/,
    amounts: ['€ 2.160,00', '€ 2.138,00', '€ 2.182,00', '€ 2.238,00'],
    best: 'Standaard € 2.138,00goedkoopst',
    more: 'Reken verder in de calculator',
  },
  {
    path: '/en/',
    slider: /How many hours of help/,
    amounts: ['€2,160.00', '€2,138.00', '€2,182.00', '€2,238.00'],
    best: 'Standard €2,138.00cheapest',
    more: 'Work it out further in the calculator',
  },
];

for (const { path, slider, amounts, best, more } of pages) {
  test(`${path} answers what twenty hours a month cost, and the calculator goes on from there`, async ({ page }) => {
    await page.goto(path);
    const hours = page.getByRole('slider', { name: slider });
    await hours.scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    await hours.fill('20');
    const tiers = page.locator('.dw-price-answer li');
    await expect(tiers.nth(1)).toContainText(amounts[1]?.replace(' ', '\u00a0') ?? '');
    expect(
      (await tiers.allTextContents()).map((text, index) => plain(text).includes(amounts[index] ?? 'none')),
    ).toEqual([true, true, true, true]);
    expect(plain((await page.locator('.dw-price-answer .dw-highlight').textContent()) ?? '')).toBe(best);
    await page.getByRole('link', { name: more }).click();
    await expect(page.getByRole('rowheader').nth(1)).toBeVisible();
    await expect(page.locator('#line-2-times')).toHaveValue('20');
  });
}
