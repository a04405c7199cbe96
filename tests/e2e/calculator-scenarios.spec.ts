import { lookOf, rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { languages } from './languages.ts';
import { expect, test } from './support.ts';

const link = '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&end';

for (const words of languages) {
  test.describe(`two scenarios, in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('stand side by side, say what differs, and travel in one link', async ({ page, context }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByRole('button', { name: words.split }).click();
      await expect(page.getByRole('radio', { name: words.scenarioB })).toBeChecked();
      await calculator.months.fill('6');
      const table = page.getByRole('region', { name: words.sideBySide });
      const first = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.tiers[0] }) });
      await expect(first).toContainText(words.less);
      await expect(table).toContainText(words.monthsDiffer);

      await page.getByRole('radio', { name: words.scenarioA }).check();
      await expect(calculator.months).toHaveValue('12');

      const other = new CalculatorPage(await context.newPage(), words);
      await other.open(new URL(page.url()).hash);
      await expect(other.page.getByRole('region', { name: words.sideBySide })).toContainText(words.monthsDiffer);
      await other.page.getByRole('radio', { name: words.scenarioB }).check();
      await expect(other.months).toHaveValue('6');
    });

    test('become one again', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByRole('button', { name: words.split }).click();
      await calculator.months.fill('6');
      await page.getByRole('button', { name: words.join }).click();
      await expect(page.getByRole('region', { name: words.sideBySide })).toBeHidden();
      await expect(calculator.months).toHaveValue('12');
      await expect.poll(() => new URL(page.url()).hash).toBe(link);
    });

    test('break no accessibility rule', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByRole('button', { name: words.split }).click();
      await calculator.line(1).getByLabel(words.minutes, { exact: true }).fill('90');
      expect(await rulesBroken(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
