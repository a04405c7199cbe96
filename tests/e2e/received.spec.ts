import type { Page } from '@playwright/test';
import { calculator as calculatorExamples } from '../examples/calculator.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { languages, type PageWords, triedIn } from './words.ts';

const { everything, remoteJobsReported: reported } = calculatorExamples.states;

const views = [
  { name: 'a laptop', width: 1366, height: 768 },
  { name: 'a phone', width: 390, height: 844 },
];

const [dutch, english] = languages;
const otherOf = (words: PageWords): PageWords => (words === dutch ? english : dutch);

const change = (page: Page, words: PageWords) => page.getByRole('button', { name: words.text('received.change') });

for (const words of triedIn('nl')) {
  for (const { name, width, height } of views) {
    test.describe(`a link that was received, in ${words.language}, on ${name}`, () => {
      test.use({ viewport: { width, height } });

      test('opens as a result, and its form by one press that keeps the focus', async ({ page }) => {
        const calculator = new CalculatorPage(page, words);
        await calculator.receive(everything.link);
        await expect(calculator.months).toHaveCount(0);
        await expect(calculator.status).toBeInViewport();
        for (const tier of words.tiers) await expect(calculator.answer.getByText(tier, { exact: true })).toBeVisible();
        const asked = page.getByRole('region', { name: words.text('received.heading') });
        await expect(asked).toContainText(words.line(2, 'engineer', 'onSite'));
        await expect(asked).toContainText(words.count('unit.months', 12));
        await expect(asked).toContainText(words.text('need.weekendHelp'));
        const details = page.getByRole('region', { name: words.text('result.details') });
        await expect(details).toContainText(words.euros(45));
        await expect(page.getByRole('button', { name: words.text('answer.unfold') })).toBeHidden();
        expect(await rulesBroken(page)).toEqual([]);

        await change(page, words).press('Enter');
        await expect(change(page, words)).toBeFocused();
        await expect(change(page, words)).toHaveAttribute('aria-expanded', 'true');
        await expect(calculator.months).toHaveValue('12');
        await calculator.months.fill('7');
        await expect.poll(() => page.url()).toContain('&months=7&');
        const sortedParts = (hash: string) => hash.slice(1).split('&').sort();
        expect(sortedParts(new URL(page.url()).hash)).toEqual(
          sortedParts(everything.link.replace('months=12', 'months=7')),
        );
      });

      test('is a form once more after a reload, a step back, and in the other language or tool', async ({ page }) => {
        const calculator = new CalculatorPage(page, words);
        await calculator.receive(reported.link);
        await expect(change(page, words)).toBeVisible();
        await page.reload();
        await expect(calculator.months).toHaveValue('12');
        await expect(change(page, words)).toHaveCount(0);

        await page.getByRole('link', { name: words.text('thread.slaClock'), exact: true }).click();
        await page.waitForURL(`**${slaClock.path}#v=1*`);
        await page.goBack();
        await expect(calculator.months).toHaveValue('12');
        await page.goForward();
        await page.getByRole('link', { name: words.text('thread.calculator'), exact: true }).click();
        await expect(calculator.months).toHaveValue('12');
        await expect(change(page, words)).toHaveCount(0);

        const other = otherOf(words);
        if (width < 800) await page.locator('.sl-menu-button').click();
        const choice = page.locator('starlight-lang-select select').filter({ visible: true });
        await choice.selectOption(other.root + calculatorExamples.path);
        await page.waitForURL(`**${other.root}${calculatorExamples.path}#v=1*`);
        await expect(new CalculatorPage(page, other).months).toHaveValue('12');
        await expect(change(page, other)).toHaveCount(0);
      });
    });
  }

  test.describe(`a link that was received, in ${words.language}`, () => {
    test('opens as a form where part of it cannot be read', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.receive(reported.link.replace('months=12', 'months=999'));
      await expect(page.getByRole('alert')).toContainText(words.text('link.notice'));
      await expect(calculator.months).toBeVisible();
    });

    test('is folded no more by correcting what could not be read', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.receive(reported.link);
      await change(page, words).click();
      await calculator.months.fill('x');
      await calculator.months.fill('8');
      await expect(calculator.months).toBeFocused();
      await expect(calculator.months).toHaveValue('8');
    });

    test('shows what is opened within the page in the form that is there', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await calculator.months.fill('5');
      await expect.poll(() => page.url()).toContain('&months=5&');
      await page.evaluate((pasted) => location.assign(pasted), reported.link.replace('months=12', 'months=6'));
      await expect(calculator.months).toHaveValue('6');
      await page.getByRole('button', { name: words.text('calculator.undo'), exact: true }).click();
      await expect(calculator.months).toHaveValue('5');
      await expect(change(page, words)).toHaveCount(0);
    });
  });
}

test('a received link with two scenarios lets the reader choose between them', async ({ page }) => {
  const calculator = new CalculatorPage(page, dutch);
  await calculator.receive(calculatorExamples.states.twoScenarios.link);
  const asked = page.getByRole('region', { name: dutch.text('received.heading') });
  await expect(asked).toContainText(dutch.count('unit.months', 12));
  await calculator.showScenario('b');
  await expect(asked).toContainText(dutch.count('unit.months', 6));
  await expect(calculator.months).toHaveCount(0);
});
