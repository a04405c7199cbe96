import { CalculatorPage } from './calculator-page.ts';
import { languages } from './languages.ts';
import { expect, plain, test } from './support.ts';

const example = '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&end';

for (const words of languages) {
  test.describe(`the calculator in ${words.language}`, () => {
    test('prices six remote jobs and a visit a month under every level', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open('#v=1&lines=&list=2026-11-21&months=1&end');
      await expect(calculator.status).toContainText(words.noWork);

      await page.getByRole('button', { name: words.add }).click();
      await expect(calculator.line(1).getByLabel(words.role)).toBeFocused();
      await calculator.line(1).getByLabel(words.role).selectOption({ index: 1 });
      await calculator.line(1).getByLabel(words.minutes, { exact: true }).fill('40');
      await calculator.line(1).getByLabel(words.times).fill('6');

      await page.getByRole('button', { name: words.add }).click();
      await calculator.line(2).getByLabel(words.role).selectOption(words.engineer);
      await calculator.line(2).getByLabel(words.place).selectOption(words.onSite);
      await calculator.line(2).getByLabel(words.minutes, { exact: true }).fill('70');
      await calculator.months.fill('12');

      await expect(calculator.status).toHaveText(words.cheapest);
      expect(await calculator.column(0)).toEqual(words.totals);
      expect(await calculator.column(1)).toEqual(words.perMonth);
      await expect(page.getByText(words.travel)).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toBe(example);
    });

    test('opens with an example that says so, and leaves the address alone until something changes', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await expect(page.getByText(words.example)).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      await calculator.months.fill('6');
      await expect(page.getByText(words.example)).toBeHidden();
      await expect.poll(() => new URL(page.url()).hash).toContain('months=6');
    });

    test('a link that is opened anew shows the same', async ({ page, context }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await calculator.line(1).getByLabel(words.times).fill('9');
      await calculator.line(2).getByLabel(words.per).selectOption(words.once);
      const shown = [await calculator.column(0), await calculator.column(4)];

      const other = new CalculatorPage(await context.newPage(), words);
      await other.open(new URL(page.url()).hash);
      await expect(other.line(1).getByLabel(words.times)).toHaveValue('9');
      await expect(other.page.getByRole('columnheader', { name: words.onceColumn })).toBeVisible();
      expect([await other.column(0), await other.column(4)]).toEqual(shown);
    });

    test('unfolds an amount down to the price list, and folds it again', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const total = calculator.amount(words.tiers[1]);
      await total.press('Enter');
      await expect(total).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByText(words.oneJob)).toBeVisible();
      await expect(page.getByText(words.rounding)).toBeVisible();
      await total.press('Enter');
      await expect(page.getByText(words.oneJob)).toBeHidden();
    });

    test('every amount can be unfolded', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      for (const tier of words.tiers) {
        for (const column of [0, 1, 2, 3]) {
          const amount = calculator.amount(tier, column);
          await amount.click();
          const panel = page.locator(`#${await amount.getAttribute('aria-controls')}`);
          await expect(panel).toContainText((await amount.textContent()) ?? 'no amount');
        }
      }
    });

    test('copies and removes lines by keyboard, and the focus goes along', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await calculator.line(1).getByRole('button', { name: words.copy }).press('Enter');
      await expect(calculator.line(3)).toBeVisible();
      await expect(calculator.line(2).getByLabel(words.role)).toBeFocused();
      await expect(calculator.line(2).getByLabel(words.minutes, { exact: true })).toHaveValue('40');
      await calculator.line(1).getByRole('button', { name: words.remove }).press('Enter');
      await expect(calculator.line(3)).toBeHidden();
      await expect(page.getByRole('button', { name: words.add })).toBeFocused();
      expect(await calculator.column(0)).toEqual(words.totals);
    });

    test('a mistyped field keeps its text, says what to do, and spoils no amount', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      const minutes = calculator.line(1).getByLabel(words.minutes, { exact: true });
      await minutes.fill('veertig');
      await expect(minutes).toHaveAttribute('aria-invalid', 'true');
      await expect(minutes).toHaveAccessibleDescription(words.wrongMinutes);
      await expect(calculator.status).toContainText(words.stale);
      expect(await calculator.column(0)).toEqual(words.totals);
      await expect.poll(() => new URL(page.url()).hash).toBe(example);
      await minutes.fill('40');
      await expect(calculator.status).toHaveText(words.cheapest);
    });

    test('an anchor is no state: the skip link keeps what was filled in', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(example);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await calculator.column(0)).toEqual(words.totals);
      await expect.poll(() => new URL(page.url()).hash).toBe(example);
    });

    test('a link that is pasted into the open page is read', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, '#v=1&lines=technician.remote.870.1.month&list=2026-11-21&months=1&end');
      await expect(calculator.line(1).getByLabel(words.minutes, { exact: true })).toHaveValue('870');
      await expect(calculator.line(2)).toBeHidden();
      await expect(calculator.months).toHaveValue('1');
    });

    test('a hostile link is told in words and does nothing else', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(
        '#v=1&__proto__=1&lines=<img src=x onerror=alert(1)>~technician.remote.1e309.6.month&list=2026-11-21&months=12&end',
      );
      await expect(page.getByRole('alert')).toContainText(words.notice);
      await expect(page.locator('.dw-notice img')).toHaveCount(0);
      await expect(calculator.status).toContainText(words.noWork);
      await expect(page.getByRole('main')).not.toContainText('NaN');
    });
  });
}

for (const words of languages) {
  test(`the calculator in ${words.language} fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const calculator = new CalculatorPage(page, words);
    await calculator.open(example);
    await calculator.amount(words.tiers[3]).click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await calculator.column(0)).toEqual(words.totals);
  });

  test.describe(`without JavaScript, in ${words.language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page shows a worked example and how it came about', async ({ page }) => {
      await page.goto(words.path);
      await expect(page.getByRole('heading', { name: words.workedExample })).toBeVisible();
      const explained = await page.locator('noscript li').allTextContents();
      expect(explained.map(plain).some((text) => text.startsWith(words.oneJob))).toBe(true);
      expect(await new CalculatorPage(page, words).column(0)).toEqual(words.totals);
    });
  });
}
