import type { Page } from '@playwright/test';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { plain } from '../support/plain.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';
import { yearOfWork } from './year-of-work.ts';

const { states } = calculatorExamples;
const { link } = states.yearOfWork;

/** A heading from the page's own text, which is not in the dictionaries. */
const workedExample = { nl: 'Zo is het voorbeeld berekend', en: 'How the example was worked out' };

for (const words of triedIn('nl')) {
  const answer = yearOfWork(words);

  test.describe(`the calculator in ${words.language}`, () => {
    test('prices six remote jobs and a visit a month under every tier', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(states.empty.link);
      await expect(calculator.status).toContainText(words.text('result.noCheapest.noLabourPriced'));

      await page.getByRole('button', { name: words.text('calculator.add') }).click();
      await expect(calculator.line(1).getByLabel(words.text('calculator.role'))).toBeFocused();
      await calculator.line(1).getByLabel(words.text('calculator.role')).selectOption({ index: 1 });
      await calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true }).fill('40');
      await calculator.line(1).getByLabel(words.text('calculator.times')).fill('6');

      await page.getByRole('button', { name: words.text('calculator.add') }).click();
      await calculator.line(2).getByLabel(words.text('calculator.role')).selectOption(words.role('engineer'));
      await calculator.line(2).getByLabel(words.text('calculator.place')).selectOption(words.text('place.onSite'));
      await calculator.line(2).getByLabel(words.text('calculator.minutes'), { exact: true }).fill('70');
      await calculator.months.fill('12');

      await expect(calculator.status).toHaveText(answer.cheapest);
      expect(await calculator.column(0)).toEqual(answer.totals);
      expect(await calculator.column(1)).toEqual(answer.perMonth);
      await expect(page.getByText(answer.travel)).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toBe(link);
    });

    test('opens with an example, says so, and leaves the address unchanged until something is edited', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await expect(page.getByText(words.text('result.example'))).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      await calculator.months.fill('6');
      await expect(page.getByText(words.text('result.example'))).toBeHidden();
      await expect.poll(() => new URL(page.url()).hash).toContain('months=6');
    });

    test('a link opened in another tab shows the same', async ({ page, context }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await calculator.line(1).getByLabel(words.text('calculator.times')).fill('9');
      await calculator.line(2).getByLabel(words.text('calculator.per')).selectOption(words.text('frequency.once'));
      // The column of work that is done once comes with the amounts of the last change.
      const onceIn = (tab: Page) => tab.getByRole('columnheader', { name: words.text('column.labourOnce') });
      await expect(onceIn(page)).toBeVisible();
      const shown = [await calculator.column(0), await calculator.column(4)];

      const other = new CalculatorPage(await context.newPage(), words);
      await other.open(new URL(page.url()).hash);
      await expect(other.line(1).getByLabel(words.text('calculator.times'))).toHaveValue('9');
      await expect(onceIn(other.page)).toBeVisible();
      expect([await other.column(0), await other.column(4)]).toEqual(shown);
    });

    test('unfolds an amount down to the price list, and folds it again', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const total = calculator.amount(words.tier('standard'));
      await total.press('Enter');
      await expect(total).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByText(answer.oneJob)).toBeVisible();
      await expect(page.getByText(answer.rounding)).toBeVisible();
      await total.press('Enter');
      await expect(page.getByText(answer.oneJob)).toBeHidden();
    });

    test('every amount can be unfolded', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      for (const tier of words.tiers) {
        for (const column of [0, 1, 2, 3]) {
          const amount = calculator.amount(tier, column);
          await amount.click();
          const panel = page.locator(`#${await amount.getAttribute('aria-controls')}`);
          await expect(panel).toContainText((await amount.textContent()) ?? 'no amount');
        }
      }
    });

    test('copies and removes lines by keyboard, and the focus follows', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const original = await calculator.openMenu(1);
      await original.getByRole('button', { name: words.text('calculator.copy') }).press('Enter');
      await expect(calculator.line(3)).toBeVisible();
      await expect(calculator.line(2).getByLabel(words.text('calculator.role'))).toBeFocused();
      await expect(calculator.line(2).getByLabel(words.text('calculator.minutes'), { exact: true })).toHaveValue('40');
      await original.getByRole('button', { name: words.text('calculator.remove') }).press('Enter');
      await expect(calculator.line(3)).toBeHidden();
      await expect(
        page.getByRole('button', { name: words.text('calculator.menu', { number: 1 }), exact: true }),
      ).toBeFocused();
      expect(await calculator.column(0)).toEqual(answer.totals);
    });

    test('a mistyped field keeps its text, says what to do, and leaves the amounts as they were', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const minutes = calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true });
      await minutes.fill('veertig');
      await expect(minutes).toHaveAttribute('aria-invalid', 'true');
      await expect(minutes).toHaveAccessibleDescription(
        words.text('calculator.problem.minutes', { most: words.number(60_000) }),
      );
      await expect(calculator.answer.getByRole('button', { name: words.ending('result.stale') })).toBeVisible();
      expect(await calculator.column(0)).toEqual(answer.totals);
      await expect.poll(() => new URL(page.url()).hash).toBe(link);
      await minutes.fill('40');
      await expect(calculator.status).toHaveText(answer.cheapest);
    });

    test('the skip link is an anchor, not a state, and keeps what was filled in', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await calculator.column(0)).toEqual(answer.totals);
      await expect.poll(() => new URL(page.url()).hash).toBe(link);
    });

    test('a link pasted into the open page is read', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, states.oneLongJob.link);
      await expect(calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true })).toHaveValue('870');
      await expect(calculator.line(2)).toBeHidden();
      await expect(calculator.months).toHaveValue('1');
    });

    test('a hostile link is explained in words and does nothing else', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(states.hostileLink.link);
      await expect(page.getByRole('alert')).toContainText(words.text('link.notice'));
      await expect(page.locator('.dw-notice img')).toHaveCount(0);
      await expect(calculator.status).toContainText(words.text('result.noCheapest.noLabourPriced'));
      await expect(page.getByRole('main')).not.toContainText('NaN');
    });
  });
}

for (const words of triedIn('nl')) {
  const answer = yearOfWork(words);

  test(`the calculator in ${words.language} fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const calculator = new CalculatorPage(page, words);
    await calculator.open(link);
    await calculator.amount(words.tier('business')).click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await calculator.column(0)).toEqual(answer.totals);
  });

  test.describe(`without JavaScript, in ${words.language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page shows a worked example and how it was calculated', async ({ page }) => {
      await page.goto(words.root + calculatorExamples.path);
      await expect(page.getByRole('heading', { name: workedExample[words.language] })).toBeVisible();
      const explained = await page.locator('noscript li').allTextContents();
      expect(explained.map(plain).some((text) => text.startsWith(answer.oneJob))).toBe(true);
      expect(await new CalculatorPage(page, words).column(0)).toEqual(answer.totals);
    });
  });
}
