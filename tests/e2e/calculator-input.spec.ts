import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { views } from './words.ts';
import { yearOfWork, yearTotal } from './year-of-work.ts';

const { link: example } = calculatorExamples.states.yearOfWork;
const hash = (url: string): string => new URL(url).hash;

for (const { words, width } of views) {
  const answer = yearOfWork(words);

  test.describe(`forgiving input, in ${words.language} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a duration may be typed in several ways, and a bare decimal is queried', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const minutes = calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true });
      await minutes.fill('1:30');
      await expect.poll(() => hash(page.url())).toContain('technician.remote.90.6.month');
      await minutes.fill('1u30');
      await minutes.blur();
      await expect.poll(() => hash(page.url())).toContain('technician.remote.90.6.month');
      await minutes.fill('1,5');
      await expect(minutes).toHaveAccessibleDescription(words.text('calculator.problem.minutesAmbiguous'));
      await expect.poll(() => hash(page.url())).toContain('technician.remote.90.6.month');
      await minutes.fill('1,5 uur');
      await expect(minutes).toHaveAttribute('aria-invalid', 'false');
      await expect(minutes).toHaveValue('1,5 uur');
    });

    test('days become jobs of a working day once the field is left, and both readings of a decimal are buttons', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const minutes = calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true });
      await minutes.fill('2 dagen');
      const read = calculator.line(1).getByText(words.count('entry.days', 2, { hours: words.duration(480) }));
      await expect(read.first()).toBeVisible();
      await minutes.press('Enter');
      await expect(minutes).toHaveValue('480');
      await expect(calculator.line(1).getByLabel(words.text('calculator.times'))).toHaveValue('2');
      await expect(read.first()).toBeVisible();
      await expect.poll(() => hash(page.url())).toContain('technician.remote.480.2.month');
      await minutes.fill('1.5');
      const rounded = words.text('entry.roundedUp', { reading: words.duration(2), number: words.number(1.5) });
      await expect(calculator.line(1).getByRole('button', { name: rounded })).toBeVisible();
      await calculator
        .line(1)
        .getByRole('button', { name: words.duration(90) })
        .press('Enter');
      await expect(minutes).toHaveValue('90');
      await expect(minutes).toBeFocused();
      await expect.poll(() => hash(page.url())).toContain('technician.remote.90.2.month');
      await page.getByRole('button', { name: words.text('calculator.undo') }).click();
      await expect(minutes).toHaveValue('1.5');
    });

    test('a common job starts a line with its name, and undo takes it back', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.getByRole('button', { name: words.preset('printer') }).click();
      const line = await calculator.openMenu(3);
      await expect(line.getByLabel(words.text('calculator.label'))).toHaveValue(words.preset('printer'));
      await expect(
        page.getByText(words.text('calculator.lineLabelled', { number: 3, label: words.preset('printer') })),
      ).toBeVisible();
      await expect.poll(() => hash(page.url())).toContain(`label3=${encodeURIComponent(words.preset('printer'))}`);
      await page.getByRole('button', { name: words.text('calculator.undo') }).click();
      await expect(calculator.line(3)).toBeHidden();
      await expect.poll(() => hash(page.url())).toBe(example);
      await page.getByRole('button', { name: words.text('calculator.redo') }).click();
      await expect(calculator.line(3)).toBeVisible();
    });

    test('lines are reordered by keyboard, and the focus stays on the line', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const line = await calculator.openMenu(1);
      await line.getByRole('button', { name: words.text('calculator.moveDown') }).press('Enter');
      await expect(calculator.line(2).getByLabel(words.text('calculator.minutes'), { exact: true })).toHaveValue('40');
      await expect(calculator.line(2).getByRole('button', { name: words.text('calculator.moveDown') })).toBeFocused();
      expect(await calculator.column(0)).toEqual(answer.totals);
    });

    test('Enter goes down a column of numbers, whose contents are selected, and then to the button that adds a line', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await calculator.line(1).getByLabel(words.text('calculator.times')).focus();
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await page.keyboard.type('2');
      await expect(calculator.line(1).getByLabel(words.text('calculator.times'))).toHaveValue('7');
      await expect(calculator.line(2).getByLabel(words.text('calculator.times'))).toHaveValue('2');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: words.text('calculator.add') })).toBeFocused();
      await expect(calculator.line(3)).toBeHidden();
    });

    test('Escape folds the menu of a line, and a removed line hands its focus to the next', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const menu = (number: number) =>
        page.getByRole('button', { name: words.text('calculator.menu', { number }), exact: true });
      await (await calculator.openMenu(2)).getByLabel(words.text('calculator.label')).press('Escape');
      await expect(menu(2)).toBeFocused();
      await expect(menu(2)).toHaveAttribute('aria-expanded', 'false');
      const first = await calculator.openMenu(1);
      await first.getByRole('button', { name: words.text('calculator.remove') }).press('Enter');
      await expect(calculator.line(2)).toBeHidden();
      await expect(menu(1)).toBeFocused();
    });

    test('a job on Saturday is on request, until a rate is agreed', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open('#v=1&lines=technician.remote.60.1.month&list=2026-11-21&months=1&end');
      await calculator.openMenu(1);
      await calculator.line(1).getByLabel(words.text('calculator.startWeekday')).selectOption(words.weekday(5));
      await calculator.line(1).getByLabel(words.text('calculator.startTime')).fill('08:00');
      await expect(calculator.amount(words.tier('none'))).toHaveText(words.text('amount.onRequest'));
      await page.getByText(words.text('calculator.conditions')).click();
      await page.getByLabel(words.text('calculator.factor')).fill('200');
      await expect(calculator.amount(words.tier('none'))).toContainText('216');
      await expect.poll(() => hash(page.url())).toContain('factor=200');
      await expect.poll(() => hash(page.url())).toContain('start1=sat.08:00');
    });

    test('VAT is added for a country, and is 0 under reverse charge', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await calculator.unfoldAnswer();
      await page.getByText(words.text('calculator.conditions')).click();
      await page.getByLabel(words.text('calculator.vatCountry'), { exact: true }).selectOption(
        words.text('calculator.vatOption', {
          country: words.country('LU'),
          percent: words.text('unit.percent', { amount: 17 }),
        }),
      );
      await expect(
        calculator.answer.getByText(words.text('result.withVat', { amount: words.euros(yearTotal('none') * 1.17) })),
      ).toBeVisible();
      await page.getByLabel(words.text('calculator.reverseCharge')).check();
      await expect(
        calculator.answer.getByText(words.text('result.withVat', { amount: words.euros(yearTotal('none')) })),
      ).toBeVisible();
      await page.getByLabel(words.text('calculator.vatCountry'), { exact: true }).selectOption(
        words.text('calculator.vatOption', {
          country: words.country('NL'),
          percent: words.text('unit.percent', { amount: 21 }),
        }),
      );
      await expect(page.getByText(words.beginning('onSite.none', { country: words.country('NL') }))).toBeVisible();
    });

    test('agreed travel closes the open item', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.getByText(words.text('calculator.conditions')).click();
      await page.getByLabel(words.text('calculator.travel')).fill(String(answer.travelPerVisit));
      await expect.poll(() => calculator.column(0)).toEqual(answer.totalsWithTravel);
      await expect(page.getByText(answer.travel)).toBeHidden();
    });

    test('a fixed monthly offer is compared with every tier', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.getByText(words.text('calculator.conditions')).click();
      await page.getByLabel(words.text('calculator.offer')).fill('650');
      const offerTotal = words.text('result.offer', {
        amount: words.euros(650),
        months: words.count('unit.months', 12),
        total: words.euros(7800),
      });
      await expect(page.getByText(offerTotal).first()).toBeVisible();
      await expect(
        page
          .getByText(
            words.text('result.offerMoreFrom', {
              tier: words.tier('standard'),
              amount: words.euros(yearTotal('standard') - 7800),
            }),
          )
          .first(),
      ).toBeVisible();
    });
  });
}
