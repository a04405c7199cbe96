import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { languages, triedIn, views } from './words.ts';
import { yearOfWork } from './year-of-work.ts';

const [dutch] = languages;
const { link } = calculatorExamples.states.yearOfWorkReported;

for (const { words, width } of views) {
  const answer = yearOfWork(words);

  test.describe(`an answer that explains itself, in ${words.language} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('shows the difference from the cheapest tier, the billed time, and what would change the answer', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.unfoldAnswer();
      for (const shown of [calculator.answer, page.locator('.dw-amount-table')])
        await expect(shown.getByText(answer.difference)).toBeVisible();
      await expect(
        page.getByText(
          words.count('flip.added', 1, {
            duration: words.duration(195),
            role: words.role('engineer'),
            tiers: words.tier('standard'),
          }),
        ),
      ).toBeVisible();
      await expect(page.getByText(answer.billed)).toBeVisible();
      // Work that is done once has no hours a month that could be more.
      for (const per of await page.getByLabel(words.text('calculator.per'), { exact: true }).all())
        await per.selectOption('once');
      await expect(page.locator('.dw-flip-note')).toHaveCount(0);
    });

    test('names the cheapest level that meets the needs, what a cheaper one misses, and a cheaper offer', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(
        '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&needs=responseWithin.480&offer=600.00&end',
      );
      await expect(calculator.status).toContainText(words.beginning('result.offerMeeting_one'));
      await expect(calculator.status).toContainText(words.euros(600 * 12));
      await expect(calculator.status).toContainText(words.tier('office'));
      await calculator.unfoldAnswer();
      const need = words.text('need.responseWithin', { duration: words.duration(480) });
      const misses = words.text('need.failed', { need, value: words.duration(720) });
      await expect(
        calculator.answer.getByText(words.text('result.cheaperMisses', { tier: words.tier('standard'), misses })),
      ).toBeVisible();
    });

    test('shows the deadlines of a report, and unfolds them window by window', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      const response = calculator.amount(words.tier('standard'), 4);
      await expect(response).toHaveText(words.moment('datedMoment', '2026-12-01T10:00+01:00'));
      await response.press('Enter');
      const hour = words.duration(60);
      const counted = words.ending('deadline.countedWindow', { counted: hour, total: hour });
      const skippedWeekend = words.ending('deadline.skipped', { reason: words.text('deadline.weekend') });
      await expect(page.getByText(counted)).toBeVisible();
      await expect(page.getByText(skippedWeekend).first()).toBeVisible();
    });

    test('skips the same holidays as the SLA clock, says so, and keeps the exact moment of a report made “now”', async ({
      page,
    }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(
        '#v=1&holidays=LU&lines=&list=2026-11-21&months=12&report=2026-10-25T01:30:12Z&tiers=office~business&end',
      );
      await expect(page.getByText(words.text('report.holidaysOff', { country: words.country('LU') }))).toBeVisible();
      await calculator.report.expectMoment('2026-10-25T02:30');
      await calculator.months.fill('6');
      await expect
        .poll(() => new URL(page.url()).hash)
        .toBe('#v=1&holidays=LU&lines=&list=2026-11-21&months=6&report=2026-10-25T01:30:12Z&tiers=office~business&end');
    });

    test('shows no deadlines without a report', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await calculator.report.fill('');
      await expect(calculator.amount(words.tier('standard'), 4)).toBeHidden();
      await expect.poll(() => page.url()).not.toContain('report=');
    });
  });
}

for (const words of triedIn('en')) {
  test.describe(`no accessibility rule is broken, in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('with an error, an explanation, a deadline and all conditions open', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open(link);
      await page.getByText(words.text('calculator.conditions')).click();
      await page.getByLabel(words.text('calculator.offer')).fill('650');
      await calculator.amount(words.tier('standard')).click();
      expect(await rulesBroken(page)).toEqual([]);
      await calculator.amount(words.tier('office'), 4).click();
      await calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true }).fill('1,5');
      expect(await rulesBroken(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}

test('where there is no room for all columns but for the levels, each level is a column', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await new CalculatorPage(page, dutch).open(link);
  const columnsAndRows = (cells: string) =>
    page.locator(`.dw-amount-table ${cells}`).evaluateAll((found) => {
      const boxes = found.map((cell) => cell.getBoundingClientRect());
      return [new Set(boxes.map(({ left }) => left)).size, new Set(boxes.map(({ top }) => top)).size];
    });
  await expect.poll(() => columnsAndRows('tbody th')).toEqual([4, 1]);
  await expect.poll(() => columnsAndRows('.dw-deadline-cell')).toEqual([4, 2]);
  await page.locator('.dw-amount').first().click();
  const panel = await page.locator('.dw-explanation').boundingBox();
  const table = await page.locator('.dw-amount-table').boundingBox();
  expect(panel?.width).toBeCloseTo(table?.width ?? 0, 0);
});
