import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';

const link = '#v=1&lines=engineer.onSite.60.1.month&list=2026-11-21&months=12&report=2026-11-27T16:00&end';

for (const words of triedIn('en')) {
  test.describe(`what is asked beside the lines, in ${words.language}`, () => {
    test('a date and a time typed by keyboard keep each other, the focus and the earlier moment', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const { report } = calculator;
      await report.date.focus();
      // The year counts once all its digits are there.
      await page.keyboard.type('121220');
      await expect(report.date).toHaveAttribute('aria-invalid', 'true');
      await expect(report.date).toHaveAccessibleDescription(words.text('report.problem'));
      await expect(report.time).toHaveValue('16:00');
      // Parts of the date were moments too, and the address follows after the paint.
      await expect.poll(() => page.url()).toContain('report=2026-11-27T16:00');
      await page.keyboard.type('27');
      await expect(report.date).toBeFocused();
      await report.expectMoment('2027-12-12T16:00');
      await expect.poll(() => page.url()).toContain('report=2027-12-12T16:00');
      await report.time.focus();
      await page.keyboard.press('Backspace');
      await expect(report.time).toHaveAttribute('aria-invalid', 'true');
      await expect(report.date).toHaveValue('2027-12-12');
      // A clock of twelve hours also asks for the half of the day; another one ignores the letter.
      await page.keyboard.type('0930a');
      await report.expectMoment('2027-12-12T09:30');
      await expect.poll(() => page.url()).toContain('report=2027-12-12T09:30');
    });

    test('the panel of agreements stays open while an amount is typed', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByText(words.text('calculator.conditions')).click();
      const travel = page.getByLabel(words.text('calculator.travel'));
      await travel.pressSequentially('12,75');
      await expect(travel).toHaveValue('12,75');
      await expect(travel).toBeFocused();
      await expect.poll(() => page.url()).toContain('travel=12.75');
    });

    test('the report of the example is not adopted by the first own edit, and undo brings it back', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await page.clock.install({ time: new Date('2027-03-06T09:00+01:00') });
      await calculator.open();
      await calculator.report.expectMoment('2027-03-12T16:00');
      await calculator.months.fill('6');
      await calculator.report.expectMoment('');
      await page.clock.runFor(1_000);
      expect(page.url()).toContain('months=6');
      expect(page.url()).not.toContain('report=');
      await page.getByRole('button', { name: words.text('calculator.undo'), exact: true }).click();
      await calculator.report.expectMoment('2027-03-12T16:00');
    });

    test('the start of a line can be taken as the report, and undone', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(
        '#v=1&lines=engineer.onSite.60.1.month~cabling.onSite.480.2.once&list=2026-11-21&months=12&start2=2026-12-05T22:00&end',
      );
      const take = page.getByRole('button', { name: words.text('report.takeStart', { number: 2 }) });
      await take.press('Enter');
      await calculator.report.expectMoment('2026-12-05T22:00');
      await expect(take).toBeFocused();
      await expect.poll(() => page.url()).toContain('report=2026-12-05T22:00');
      await page.getByRole('button', { name: words.text('calculator.undo'), exact: true }).click();
      await calculator.report.expectMoment('');
    });

    test('an unusual agreement is asked back below its field, counts, and is told with its effect', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByText(words.text('calculator.conditions')).click();
      const travel = page.getByLabel(words.text('calculator.travel'));
      await travel.fill('501');
      await expect(travel).toHaveAccessibleDescription(words.text('doubt.travel'));
      await expect(page.getByRole('region', { name: words.text('calculator.agreedEffect') })).toContainText(
        words.euros(501 * 12),
      );
      await travel.fill('45');
      await expect(travel).not.toHaveAccessibleDescription(words.text('doubt.travel'));
      const factor = page.getByLabel(words.text('calculator.factor'));
      await factor.fill('50');
      await expect(factor).toHaveAccessibleDescription(words.text('doubt.factorLow', { percent: 50, whole: 150 }));
      await expect.poll(() => page.url()).toContain('factor=50&');
    });

    test('the report and its holidays are the same in the calculator and the SLA clock', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.report.fill('2026-12-24T16:30');
      await calculator.report.holidays.selectOption('LU');
      await page.getByRole('link', { name: words.text('thread.slaClock'), exact: true }).click();
      await calculator.report.expectMoment('2026-12-24T16:30');
      await expect(calculator.report.holidays).toHaveValue('LU');
    });
  });
}
