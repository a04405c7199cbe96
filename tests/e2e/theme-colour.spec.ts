import { expect, test } from './support.ts';

const inHexadecimal = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the bars of the browser have the colour of the header in the ${colorScheme} theme`, async ({ page }) => {
      await page.goto('/');
      const header = await page
        .locator('header.header')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      const meta = page.locator(`meta[name=theme-color][media*=${colorScheme}]`);
      await expect(meta).toHaveAttribute('content', inHexadecimal(header));
    });
  });
}
