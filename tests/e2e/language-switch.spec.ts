import type { Page } from '@playwright/test';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { languages, type PageWords } from './words.ts';

const chooseLanguage = async (page: Page, path: string): Promise<void> => {
  await page.locator('starlight-lang-select select').filter({ visible: true }).selectOption(path);
};

const [dutch, english] = languages;

for (const [words, other] of [
  [dutch, english],
  [english, dutch],
] as const) {
  test.describe(`from ${words.language} to the other language`, () => {
    test('the calculator keeps its lines, its second scenario and text that cannot be read yet', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await page.getByRole('button', { name: words.text('calculator.add') }).click();
      await calculator.openMenu(3);
      await calculator.line(3).getByLabel(words.text('calculator.label')).fill('Server & co');
      await calculator.addScenario();
      await calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true }).fill('1,5');
      await page.getByRole('button', { name: words.text('calculator.add') }).click();
      await chooseLanguage(page, other.root + calculatorExamples.path);

      await page.waitForURL(`**${other.root}${calculatorExamples.path}#v=1*`);
      const after = new CalculatorPage(page, other);
      await expect(page.getByRole('radio', { name: other.text('scenario.b') })).toBeChecked();
      await expect(after.line(1).getByLabel(other.text('calculator.minutes'), { exact: true })).toHaveValue('1,5');
      await after.openMenu(3);
      await expect(after.line(3).getByLabel(other.text('calculator.label'))).toHaveValue('Server & co');
      await expect(after.line(4)).toBeVisible();
      await after.showScenario('a');
      await expect(after.line(1).getByLabel(other.text('calculator.minutes'), { exact: true })).toHaveValue('40');
      await expect(after.line(4)).toBeHidden();
    });

    test('a line that is added at the last moment comes along, and what is shown stays shown', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await calculator.addScenario();
      // In one go: nothing that waits for the next task has been done when the language changes.
      await page.evaluate((path) => {
        document.getElementById('add-line')?.click();
        const select = document.querySelector<HTMLSelectElement>('starlight-lang-select select');
        if (select) select.value = path;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      }, other.root + calculatorExamples.path);
      await page.waitForURL(`**${other.root}${calculatorExamples.path}#v=1*`);
      const after = new CalculatorPage(page, other);
      await expect(page.getByRole('radio', { name: other.text('scenario.b') })).toBeChecked();
      await expect(after.line(3)).toBeVisible();
    });

    test('the menu of a phone keeps the hours of the price answer on the home page', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const home = `${words.root}/`;
      await page.goto(home);
      const hours = page.getByRole('slider');
      await hours.scrollIntoViewIfNeeded();
      await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
      await hours.fill('20');
      await page.locator('.sl-menu-button').click();
      await chooseLanguage(page, `${other.root}/`);
      await page.waitForURL(`**${other.root}/#v=1*`);
      await page.getByRole('slider').scrollIntoViewIfNeeded();
      await expect(page.getByRole('slider')).toHaveValue('20');
    });

    test('a filter stays as it was chosen', async ({ page }) => {
      const pathIn = ({ root }: PageWords) => `${root}/diensten/verantwoordelijkheden/`;
      await page.goto(pathIn(words));
      await page.locator('.dw-responsibilities input').nth(2).check();
      await chooseLanguage(page, pathIn(other));
      await page.waitForURL(`**${pathIn(other)}`);
      await expect(page.locator('.dw-responsibilities input').nth(2)).toBeChecked();
    });
  });
}
