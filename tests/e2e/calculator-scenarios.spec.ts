import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';
import { yearTotal } from './year-of-work.ts';

const { link } = calculatorExamples.states.yearOfWork;

const views = [
  { name: 'a laptop', width: 1366, height: 768 },
  { name: 'a phone', width: 390, height: 844 },
];

/** The names of two scenarios that have none, and what differs in their months, as the table says it. */
const lettersOf = ({ text }: PageWords) => ({ a: text('scenario.a'), b: text('scenario.b') });

const monthsDiffer = (words: PageWords, a: number, b: number, names = lettersOf(words)): string =>
  words.text('scenarioTable.months', {
    nameA: names.a,
    nameB: names.b,
    a: words.count('unit.months', a),
    b: words.count('unit.months', b),
  });

for (const words of triedIn('nl')) {
  test.describe(`two scenarios, in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('are compared side by side, and are sent in one link', async ({ page, context }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.addScenario();
      await expect(page.getByRole('radio', { name: words.text('scenario.b') })).toBeChecked();
      await calculator.months.fill('6');
      const table = page.getByRole('region', { name: words.text('scenarioTable.heading', lettersOf(words)) });
      const first = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.tier('none') }) });
      await expect(first).toContainText(
        words.text('scenarioTable.less', { amount: words.euros(yearTotal('none') / 2) }),
      );
      await expect(table).toContainText(monthsDiffer(words, 12, 6));

      await calculator.showScenario('a');
      await expect(calculator.months).toHaveValue('12');

      const other = new CalculatorPage(await context.newPage(), words);
      await other.open(new URL(page.url()).hash);
      await expect(
        other.page.getByRole('region', { name: words.text('scenarioTable.heading', lettersOf(words)) }),
      ).toContainText(monthsDiffer(words, 12, 6));
      await other.showScenario('b');
      await expect(other.months).toHaveValue('6');
    });

    test('can be reduced to one again', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.addScenario();
      await calculator.months.fill('6');
      await calculator.unfoldAnswer();
      await page.getByRole('button', { name: words.text('scenario.join', { name: words.text('scenario.b') }) }).click();
      await expect(
        page.getByRole('region', { name: words.text('scenarioTable.heading', lettersOf(words)) }),
      ).toBeHidden();
      await expect(calculator.months).toHaveValue('12');
      await expect.poll(() => new URL(page.url()).hash).toBe(link);
    });

    for (const { name, width, height } of views) {
      test(`keep the focus, are at the top of the answer, and have names, on ${name}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const calculator = new CalculatorPage(page, words);
        await calculator.open(link);
        await calculator.unfoldAnswer();
        await page.getByRole('button', { name: words.text('scenario.split') }).press('Enter');
        await expect(page.getByRole('radio', { name: words.text('scenario.b') })).toBeFocused();
        const nameOf = (id: 'a' | 'b') =>
          page.getByLabel(words.text('scenario.nameOf', { scenario: words.text(`scenario.${id}`) }));
        await nameOf('a').fill('Nu');
        await nameOf('b').fill('Met een tweede kantoor');
        await expect(page.getByRole('radio', { name: 'Met een tweede kantoor' })).toBeChecked();
        await calculator.months.fill('6');
        const names = { a: 'Nu', b: 'Met een tweede kantoor' };
        const table = page.getByRole('region', { name: words.text('scenarioTable.heading', names) });
        await expect(table).toContainText(monthsDiffer(words, 12, 6, names));
        await calculator.foldAnswer();
        await expect(calculator.answer.getByText('Met een tweede kantoor', { exact: true })).toBeInViewport();
        await calculator.unfoldAnswer();
        await page.getByRole('button', { name: words.text('scenario.join', { name: names.b }) }).press('Enter');
        await expect(page.getByRole('button', { name: words.text('scenario.split') })).toBeFocused();
        await expect.poll(() => new URL(page.url()).hash).toBe(link);
      });
    }

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
