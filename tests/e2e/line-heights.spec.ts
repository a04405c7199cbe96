import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

/** Every kind of line, with a long name and a start. */
const lines =
  '#v=1&lines=technician.remote.40.6.month~engineer.onSite.60000.999.quarter~cabling.onSite.480.2.once~consulting.remote.60.1.year' +
  `&label2=${encodeURIComponent('Switch & printer vervangen in het hele gebouw')}&start2=sat.22:00&start3=2026-12-05T22:00` +
  '&list=2026-11-21&months=12&end';

/** The most that a line may take of the height of a screen, by the width of the screen. */
const highest = [
  [1366, 72],
  [390, 150],
] as const;

for (const words of languages) {
  test(`a line of work is one row of a screen, wide or narrow, in ${words.language}`, async ({ page }) => {
    await new CalculatorPage(page, words).open(lines);
    const items = page.locator('.dw-line-item');
    await expect(items).toHaveCount(4);
    for (const [width, most] of highest) {
      await page.setViewportSize({ width, height: 800 });
      const heights = await items.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().height));
      for (const height of heights) expect(height, `${width} pixels wide`).toBeLessThanOrEqual(most);
    }
  });
}
