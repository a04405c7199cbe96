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
  for (const [width, most] of highest) {
    test(`a line of work is one row of at most ${most} pixels at ${width}, in ${words.language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await new CalculatorPage(page, words).open(lines);
      const items = await page.locator('.dw-line-item').all();
      expect(items).toHaveLength(4);
      for (const item of items) {
        await item.scrollIntoViewIfNeeded();
        const box = await item.boundingBox();
        expect(box?.height).toBeLessThanOrEqual(most);
      }
    });
  }
}
