import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { languages } from './words.ts';

const [dutch, english] = languages;

const twoLines =
  '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&report=2026-11-27T16:00&end';

test.describe('the answer on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('is folded by Escape, which gives its button the focus back and leaves call mode on', async ({ page }) => {
    const calculator = new CalculatorPage(page, english);
    await calculator.open(twoLines);
    await page.keyboard.press('c');
    await expect(page.locator('html[data-call]')).toBeVisible();
    await page.getByRole('button', { name: english.text('answer.unfold') }).press('Enter');
    await page.getByRole('radio', { name: english.text('answer.month') }).focus();
    await page.keyboard.press('Escape');
    const unfold = page.getByRole('button', { name: english.text('answer.unfold') });
    await expect(unfold).toBeFocused();
    await expect(unfold).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('html[data-call]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('html[data-call]')).toHaveCount(0);
  });

  test('shows two tiers in a row, in less than a fifth of a small screen, beside a button as large as a thumb needs', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const calculator = new CalculatorPage(page, dutch);
    await calculator.open(twoLines);
    expect((await calculator.answer.boundingBox())?.height).toBeLessThan(740 / 5);
    const tops = await calculator.answer
      .locator('.dw-tier-figures li')
      .evaluateAll((tiers) => tiers.map((tier) => Math.round(tier.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(Math.ceil(tops.length / 2));
    const unfold = await page.getByRole('button', { name: dutch.text('answer.unfold') }).boundingBox();
    for (const side of ['width', 'height'] as const) expect(unfold?.[side]).toBeGreaterThanOrEqual(44);
  });

  test('tells how much of the screen it takes to the page alone, which need not be styled anew for it', async ({
    page,
  }) => {
    const calculator = new CalculatorPage(page, dutch);
    await calculator.open(twoLines);
    const foot = (selector: string) =>
      page
        .locator(selector)
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).getPropertyValue('--dw-foot')));
    const height = await calculator.answer.evaluate((panel: HTMLElement) => panel.offsetHeight);
    await expect.poll(() => foot('html')).toBe(height);
    expect(await foot('body')).toBeNaN();
  });

  test('names a field that cannot be read in at most two short lines, and leads to it', async ({ page }) => {
    const calculator = new CalculatorPage(page, dutch);
    await calculator.open(twoLines);
    const before = await calculator.answer.boundingBox();
    const minutes = calculator.line(2).getByLabel(dutch.text('calculator.minutes'), { exact: true });
    await minutes.fill('1,5');
    const field = `${dutch.text('calculator.line', { number: 2 })}, ${dutch.text('calculator.minutes')}`;
    const note = calculator.answer.getByRole('button', { name: dutch.text('result.stale', { field }) });
    await expect(note).toBeVisible();
    const after = await calculator.answer.boundingBox();
    expect((after?.height ?? 0) - (before?.height ?? 0)).toBeLessThanOrEqual(48);
    await calculator.months.focus();
    await note.click();
    await expect(minutes).toBeFocused();
    await minutes.fill('90');
    await expect(note).toHaveCount(0);
  });
});

test('a field that cannot be read is found in a folded part, in the other scenario, and in another tool', async ({
  page,
}) => {
  const calculator = new CalculatorPage(page, english);
  await calculator.open(twoLines);
  const label = english.text('calculator.minutes');
  const noteOn = (field: string) =>
    calculator.answer.getByRole('button', { name: english.text('result.stale', { field }) });
  await page.locator('#agreed').click();
  await page.getByLabel(english.text('calculator.travel')).fill('x');
  await page.locator('#agreed').click();
  await noteOn(english.text('calculator.travel')).press('Enter');
  await expect(page.getByLabel(english.text('calculator.travel'))).toBeFocused();
  await page.getByLabel(english.text('calculator.travel')).fill('');

  await calculator.line(2).getByLabel(label, { exact: true }).fill('1,5');
  const note = noteOn(`${english.text('calculator.line', { number: 2 })}, ${label}`);
  await calculator.addScenario();
  await page.getByRole('button', { name: english.text('calculator.undo'), exact: true }).focus();
  await calculator.showScenario('b');
  await calculator.line(2).getByLabel(label, { exact: true }).fill('90');
  await note.press('Enter');
  await expect(page.getByRole('radio', { name: english.text('scenario.a') })).toBeChecked();
  await expect(calculator.line(2).getByLabel(label, { exact: true })).toBeFocused();

  await page.getByRole('link', { name: english.text('thread.comparator'), exact: true }).click();
  const leaveOut = page.getByRole('alert').getByRole('button');
  await leaveOut.waitFor();
  await note.press('Enter');
  await expect(leaveOut).toBeFocused();
});
