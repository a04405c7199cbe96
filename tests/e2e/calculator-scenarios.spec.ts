import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';
import { yearTotal } from './year-of-work.ts';

const { link } = calculatorExamples.states.yearOfWork;

for (const words of languages) {
  test.describe(`two scenarios, in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('are compared side by side, and are sent in one link', async ({ page, context }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.addScenario();
      await expect(page.getByRole('radio', { name: words.text('scenario.b') })).toBeChecked();
      await calculator.months.fill('6');
      const table = page.getByRole('region', { name: words.text('scenarioTable.heading') });
      const first = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.tier('none') }) });
      await expect(first).toContainText(
        words.text('scenarioTable.less', { amount: words.euros(yearTotal('none') / 2) }),
      );
      await expect(table).toContainText(
        words.text('scenarioTable.months', { a: words.count('unit.months', 12), b: words.count('unit.months', 6) }),
      );

      await page.getByRole('radio', { name: words.text('scenario.a') }).check();
      await expect(calculator.months).toHaveValue('12');

      const other = new CalculatorPage(await context.newPage(), words);
      await other.open(new URL(page.url()).hash);
      await expect(other.page.getByRole('region', { name: words.text('scenarioTable.heading') })).toContainText(
        words.text('scenarioTable.months', { a: words.count('unit.months', 12), b: words.count('unit.months', 6) }),
      );
      await other.page.getByRole('radio', { name: words.text('scenario.b') }).check();
      await expect(other.months).toHaveValue('6');
    });

    test('can be reduced to one again', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.addScenario();
      await calculator.months.fill('6');
      await page.getByRole('button', { name: words.text('scenario.join') }).click();
      await expect(page.getByRole('region', { name: words.text('scenarioTable.heading') })).toBeHidden();
      await expect(calculator.months).toHaveValue('12');
      await expect.poll(() => new URL(page.url()).hash).toBe(link);
    });

    test('break no accessibility rule', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.addScenario();
      await calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true }).fill('90');
      expect(await rulesBroken(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
