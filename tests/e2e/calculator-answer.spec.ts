import { lookOf, rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { languages, views } from './languages.ts';
import { expect, test } from './support.ts';

const link =
  '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&report=2026-11-27T16:00&end';

for (const { words, width } of views) {
  test.describe(`an answer that explains, in ${words.language} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('tells the difference to the cheapest, the time billed, and what would change the answer', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await expect(page.getByText(words.difference)).toBeVisible();
      await expect(page.getByText(words.flip)).toBeVisible();
      await expect(page.getByText(words.billed)).toBeVisible();
    });

    test('shows the deadlines of a report, and unfolds them window by window', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const response = calculator.amount(words.tiers[1], 4);
      await expect(response).toHaveText(words.response);
      await response.press('Enter');
      await expect(page.getByText(words.counted)).toBeVisible();
      await expect(page.getByText(words.weekend).first()).toBeVisible();
    });

    test('leaves the same holidays out of its deadlines as the SLA clock, says so, and keeps a report that was made now', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(
        '#v=1&holidays=LU&lines=&list=2026-11-21&months=12&report=2026-10-25T01:30:12Z&tiers=office~business&end',
      );
      await expect(page.getByText(words.holidaysOff)).toBeVisible();
      await page.getByText(words.conditions).click();
      await expect(page.getByLabel(words.report)).toHaveValue('2026-10-25T02:30');
      await calculator.months.fill('6');
      await expect
        .poll(() => new URL(page.url()).hash)
        .toBe('#v=1&holidays=LU&lines=&list=2026-11-21&months=6&report=2026-10-25T01:30:12Z&tiers=office~business&end');
    });

    test('leaves the deadlines out when no report is asked for', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByText(words.conditions).click();
      await page.getByLabel(words.report).fill('');
      await expect(calculator.amount(words.tiers[1], 4)).toBeHidden();
      await expect.poll(() => page.url()).not.toContain('report=');
    });
  });
}

for (const words of languages) {
  test.describe(`no accessibility rule is broken, in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('with an error, an explanation, a deadline and all conditions open', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByText(words.conditions).click();
      await page.getByLabel(words.offer).fill('650');
      await calculator.amount(words.tiers[1]).click();
      expect(await rulesBroken(page)).toEqual([]);
      await calculator.amount(words.tiers[2], 4).click();
      await calculator.line(1).getByLabel(words.minutes, { exact: true }).fill('1,5');
      expect(await rulesBroken(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
