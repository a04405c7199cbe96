import { expect, type Page } from '@playwright/test';
import { directionOf } from '../../src/site/languages.ts';
import { visitTest as test } from './built-site.ts';

/** The middle of what a selector finds in the first plot, from the left, in its order. */
const middles = (page: Page, selector: string): Promise<number[]> =>
  page
    .locator('.dw-plot')
    .first()
    .locator(selector)
    .evaluateAll((found) =>
      found.map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (left + right) / 2;
      }),
    );

test('the hours of the break-even picture run as its slider and its lines do, in every language', async ({
  built,
  page,
}) => {
  test.skip(!built.pages.some(({ html }) => html.includes('dw-plot-hours')), 'the site has no such picture');
  for (const { language, root } of built.languages) {
    await page.goto(root + built.ownPath('/contracten/tarieven/'));
    const hours = await middles(page, '.dw-plot-hours span');
    const isRightToLeft = directionOf(language) === 'rtl';
    expect(hours.length, language).toBeGreaterThan(1);
    expect(hours, language).toEqual(hours.toSorted((one, other) => (isRightToLeft ? other - one : one - other)));
    const [cursor = 0] = await middles(page, '.dw-plot-cursor');
    const [label = 0] = await middles(page, '.dw-plot-cursor-label');
    expect(Math.abs(cursor - label), language).toBeLessThan(80);
  }
});

test('every word of the picture of days stands within the page, in every language', async ({ built, page }) => {
  test.skip(!built.pages.some(({ html }) => html.includes('dw-day-picture')), 'the site has no such picture');
  for (const { language, root } of built.languages) {
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(root + built.ownPath('/contracten/responstijden/'));
      const edges = await page
        .locator('.dw-day-picture text')
        .evaluateAll((texts) =>
          texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
        );
      expect(edges.length, language).toBeGreaterThan(1);
      for (const [left = 0, right = 0] of edges) {
        expect(left, `${language}, ${width} pixels`).toBeGreaterThanOrEqual(0);
        expect(right, `${language}, ${width} pixels`).toBeLessThanOrEqual(width);
      }
    }
  }
});
