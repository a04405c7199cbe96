import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { triedIn } from './words.ts';

const pages = ['contracten/', 'contracten/tarieven/'];

for (const words of triedIn('nl')) {
  const root = `${words.root}/`;
  for (const path of pages) {
    test(`every example on ${root}${path} opens the calculator with that work`, async ({ page }) => {
      await page.goto(root + path);
      const links = page.locator('main a[href*="calculator/#v="]');
      const examples = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        await page.goto(root + path);
        await page.locator(`a[href="${example}"]`).click();
        const calculator = new CalculatorPage(page, words);
        const [, minutes = '', times = ''] = /lines=\w+\.\w+\.(\d+)\.(\d+)\./.exec(example) ?? [];
        await expect(calculator.line(1).getByLabel(words.text('calculator.minutes'), { exact: true })).toHaveValue(
          minutes,
        );
        await expect(calculator.line(1).getByLabel(words.text('calculator.times'))).toHaveValue(times);
        await expect(calculator.line(2)).toBeHidden();
        await expect(page.getByRole('alert')).toBeHidden();
        await expect(calculator.status).toContainText('€');
      }
    });
  }
}
