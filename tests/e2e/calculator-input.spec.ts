import { CalculatorPage } from './calculator-page.ts';
import { views } from './languages.ts';
import { expect, test } from './support.ts';

const example = '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&end';
const hash = (url: string): string => new URL(url).hash;

for (const { words, width } of views) {
  test.describe(`input that forgives, in ${words.language} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a duration may be typed as people write it, and a bare decimal is asked back', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const minutes = calculator.line(1).getByLabel(words.minutes, { exact: true });
      await minutes.fill('1:30');
      await expect.poll(() => hash(page.url())).toContain('technician.remote.90.6.month');
      await minutes.fill('1u30');
      await minutes.blur();
      await expect.poll(() => hash(page.url())).toContain('technician.remote.90.6.month');
      await minutes.fill('1,5');
      await expect(minutes).toHaveAccessibleDescription(words.ambiguous);
      await expect.poll(() => hash(page.url())).toContain('technician.remote.90.6.month');
      await minutes.fill('1,5 uur');
      await expect(minutes).toHaveAttribute('aria-invalid', 'false');
      await expect(minutes).toHaveValue('1,5 uur');
    });

    test('a slider moves the duration by whole billing steps', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const slider = calculator.line(1).getByLabel(words.slider);
      await slider.fill('120');
      await slider.press('ArrowRight');
      await expect(calculator.line(1).getByLabel(words.minutes, { exact: true })).toHaveValue('135');
    });

    test('a common job starts a line with its name, and undo takes it back', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.getByRole('button', { name: words.preset }).click();
      await expect(calculator.line(3).getByLabel(words.label)).toHaveValue(words.preset);
      await expect(page.getByText(words.labelled)).toBeVisible();
      await expect.poll(() => hash(page.url())).toContain(`label3=${encodeURIComponent(words.preset)}`);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(calculator.line(3)).toBeHidden();
      await expect.poll(() => hash(page.url())).toBe(example);
      await page.getByRole('button', { name: words.redo }).click();
      await expect(calculator.line(3)).toBeVisible();
    });

    test('lines change places by keyboard, and the focus stays with the line', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await calculator.line(1).getByRole('button', { name: words.moveDown }).press('Enter');
      await expect(calculator.line(2).getByLabel(words.minutes, { exact: true })).toHaveValue('40');
      await expect(calculator.line(2).getByRole('button', { name: words.moveDown })).toBeFocused();
      expect(await calculator.column(0)).toEqual(words.totals);
    });

    test('many lines are a row each, and the one that is asked for opens', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      const lines = Array.from({ length: 9 }, () => 'technician.remote.60.1.month').join('~');
      await calculator.open(`#v=1&lines=${lines}&list=2026-11-21&months=1&end`);
      await expect(page.locator('.dw-line-item-folded')).toHaveCount(9);
      await calculator.line(5).getByRole('button').click();
      await expect(calculator.line(5).getByRole('combobox').first()).toBeFocused();
      await calculator.line(5).getByLabel(words.minutes, { exact: true }).fill('120');
      await expect.poll(() => hash(page.url())).toContain('technician.remote.120.1.month');
      await expect(page.locator('.dw-line-item-folded')).toHaveCount(8);
    });

    test('a job on Saturday is on request, until a rate is agreed', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open('#v=1&lines=technician.remote.60.1.month&list=2026-11-21&months=1&end');
      await calculator.line(1).getByLabel(words.weekday).selectOption(words.saturday);
      await calculator.line(1).getByLabel(words.time).fill('08:00');
      await expect(calculator.amount(words.tiers[0])).toHaveText(words.outOfHours);
      await page.getByText(words.conditions).click();
      await page.getByLabel(words.factor).fill('200');
      await expect(calculator.amount(words.tiers[0])).toContainText('216');
      await expect.poll(() => hash(page.url())).toContain('factor=200');
      await expect.poll(() => hash(page.url())).toContain('start1=sat.08:00');
    });

    test('VAT is added for a country, and is 0 under reverse charge', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.getByText(words.conditions).click();
      await page.getByLabel(words.vat, { exact: true }).selectOption(words.luxembourg);
      await expect(page.getByText(words.withVat)).toBeVisible();
      await page.getByLabel(words.reverseCharge).check();
      await expect(page.getByText(words.reversed)).toBeVisible();
      await page.getByLabel(words.vat, { exact: true }).selectOption(words.netherlands);
      await expect(page.getByText(words.noOnSite)).toBeVisible();
    });

    test('agreed travel closes the open item', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.getByText(words.conditions).click();
      await page.getByLabel(words.travelField).fill('35');
      await expect.poll(() => calculator.column(0)).toEqual(words.totalsWithTravel);
      await expect(page.getByText(words.travel)).toBeHidden();
    });

    test('a fixed monthly offer is held against every level', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.getByText(words.conditions).click();
      await page.getByLabel(words.offer).fill('650');
      await expect(page.getByText(words.offerTotal)).toBeVisible();
      await expect(page.getByText(words.offerMore)).toBeVisible();
    });
  });
}
