import type { Page } from '@playwright/test';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { CalculatorPage } from './calculator-page.ts';
import { ReportFields } from './report-fields.ts';
import { expect, test } from './support.ts';
import { toolPaths } from './visits/visit.ts';
import { languages } from './words.ts';

const { link } = calculatorExamples.states.remoteJobsReported;
const otherLink = link.replace('months=12', 'months=6');

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
};

const paste = (page: Page, fragment: string) => page.evaluate((pasted) => location.assign(pasted), fragment);

const [dutch, english] = languages;

test.describe('text that cannot be read stays in its field', () => {
  test('when the visitor goes back to an estimate, but not when the same link is opened again', async ({ page }) => {
    const calculator = new CalculatorPage(page, dutch);
    const minutes = calculator.line(1).getByLabel(dutch.text('calculator.minutes'), { exact: true });
    await calculator.open(link);
    await minutes.fill('1,5');
    await expect.poll(() => page.evaluate(() => history.state?.typed?.texts.length)).toBe(1);
    await paste(page, otherLink);
    await expect(calculator.months).toHaveValue('6');
    await expect(minutes).toHaveValue('40');
    await page.goBack();
    await expect(minutes).toHaveValue('1,5');
    await expect(calculator.months).toHaveValue('12');
    await paste(page, otherLink);
    await expect(calculator.months).toHaveValue('6');
    await paste(page, link);
    await expect(calculator.months).toHaveValue('12');
    await expect(minutes).toHaveValue('40');
  });

  test('when the visitor goes back to another page', async ({ page }) => {
    const calculator = new CalculatorPage(page, dutch);
    await calculator.open(link);
    await calculator.months.fill('x');
    await page.getByRole('link', { name: dutch.text('thread.comparator'), exact: true }).click();
    await page.getByLabel(dutch.text('roleHours.field', { role: dutch.role('technician') })).fill('8');
    await expect(page.getByRole('alert')).toContainText(`${dutch.text('calculator.months')}: “x”`);
    await expect.poll(() => page.url()).toContain('technician.remote.480.1.month');
    await page.goBack();
    await expect(calculator.months).toHaveValue('x');
  });

  test('when a moment is half typed; the earlier moment still counts', async ({ page }) => {
    await open(page, `/contracten/responstijden/${link}`);
    const { date, time } = new ReportFields(page, dutch);
    await date.focus();
    await date.press('Backspace');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await time.fill('09:30');
    await page.reload();
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(time).toHaveValue('09:30');
    expect(page.url()).toContain('report=2026-11-27T16:00');
  });

  // Chromium drops what a page that is being left writes into its history, if the next one is quick.
  test('when the page is loaded again before its last text reached the history', async ({ page }) => {
    await open(page, `/contracten/responstijden/${link}`);
    const { date, time } = new ReportFields(page, dutch);
    await date.focus();
    await date.press('Backspace');
    await expect.poll(() => page.evaluate(() => history.state?.typed?.texts.length)).toBe(1);
    await page.evaluate(() => Object.assign(history, { replaceState: () => undefined }));
    await time.fill('09:30');
    await page.reload();
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(time).toHaveValue('09:30');
  });

  test('for one role of the picture, in the other language and while another role is shown', async ({ page }) => {
    await open(page, `/contracten/tarieven/${link}`);
    const hours = page.locator('#curve-hours');
    const role = page.locator('#curve-role');
    await hours.fill('8,');
    await page
      .locator('starlight-lang-select select')
      .filter({ visible: true })
      .selectOption('/en/contracten/tarieven/');
    await page.waitForURL('**/en/**#v=1*');
    await expect(hours).toHaveValue('8,');
    await role.selectOption('engineer');
    await expect(hours).toHaveValue('0');
    await hours.fill('5');
    await role.selectOption('technician');
    await expect(hours).toHaveValue('8,');
    await hours.fill('8');
    await expect.poll(() => page.url()).toContain('technician.remote.480.1.month~engineer.remote.300.1.month');
  });
});

test.describe('call mode is a step in the history, and a link pasted into it is another', () => {
  test('so that going back restores what was shown', async ({ page }) => {
    const calculator = new CalculatorPage(page, english);
    await calculator.open(link);
    await page.keyboard.press('c');
    await expect(page.locator('html[data-call]')).toBeVisible();
    await paste(page, otherLink);
    await expect(calculator.months).toHaveValue('6');
    await page.goBack();
    await expect(calculator.months).toHaveValue('12');
    await expect(page.locator('html[data-call]')).toBeVisible();
  });

  test('also after the page was reloaded', async ({ page }) => {
    const calculator = new CalculatorPage(page, english);
    await calculator.open(link);
    await page.keyboard.press('c');
    await expect(page.locator('html[data-call]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('html[data-call]')).toHaveCount(0);
    await calculator.months.fill('9');
    await expect.poll(() => page.url()).toContain('months=9');
    await page.reload();
    await expect(calculator.months).toHaveValue('9');
    await page.goForward();
    await expect(page.locator('html[data-call]')).toBeVisible();
    await expect(calculator.months).toHaveValue('9');
  });
});

test.describe('the focus follows the pressed button', () => {
  test('to the new scenario, and back to the button that adds one', async ({ page }) => {
    const calculator = new CalculatorPage(page, english);
    await calculator.open(link);
    await page.getByRole('button', { name: english.text('scenario.split') }).press('Enter');
    await expect(page.getByRole('radio', { name: english.text('scenario.b') })).toBeFocused();
    const join = english.text('scenario.join', { name: english.text('scenario.b') });
    await page.getByRole('button', { name: join }).press('Enter');
    await expect(page.getByRole('button', { name: english.text('scenario.split') })).toBeFocused();
    const undo = page.getByRole('button', { name: english.text('calculator.undo'), exact: true });
    await undo.press('Enter');
    await expect(page.getByRole('radio', { name: english.text('scenario.b') })).toBeChecked();
    await expect(undo).toBeFocused();
  });

  test('to the answer, once the unreadable text of another tool is discarded', async ({ page }) => {
    const calculator = new CalculatorPage(page, english);
    await calculator.open(link);
    await calculator.line(1).getByLabel(english.text('calculator.minutes'), { exact: true }).fill('1,5');
    await page.getByRole('link', { name: english.text('thread.slaClock'), exact: true }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(
      `${english.text('calculator.line', { number: 1 })}, ${english.text('calculator.minutes')}: “1,5”`,
    );
    await alert.getByRole('button').press('Enter');
    await expect(alert).toHaveCount(0);
    await expect(page.locator('.dw-answer').first()).toBeFocused();
  });

  test('to a new line immediately, before anything is typed elsewhere', async ({ page }) => {
    const calculator = new CalculatorPage(page, english);
    await calculator.open(link);
    const focused = await page.evaluate(() => {
      document.getElementById('add-line')?.click();
      return new Promise((done) => setTimeout(() => done(document.activeElement?.id)));
    });
    expect(focused).toMatch(/^line-\d+-role$/);
  });
});

// A browser fills in what it kept by counting the fields, so a menu that was open would move every choice by one.
for (const path of Object.values(toolPaths)) {
  test(`the browser puts no choice of its own into a field of ${path}`, async ({ page }) => {
    await open(page, path);
    for (const menu of await page.locator('.dw-line-menu').all()) await menu.click();
    const letIn = page.locator('.dw-tool :is(select, input):not([autocomplete=off])');
    await expect(page.locator('.dw-tool :is(select, input)').first()).toBeVisible();
    await expect(letIn).toHaveCount(0);
  });
}
