import { plain } from '../support/plain.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { CalculatorPage } from './calculator-page.ts';
import { expect, test } from './support.ts';
import { type PageWords, triedIn } from './words.ts';

const entries = {
  nl: {
    clear: '6x 40 min ing op afstand per maand',
    unknown: 'ing 2 u banaan',
    bare: 'ing 1,5 per maand',
    days: '2 dagen ing',
  },
  en: {
    clear: '6x 40 min eng remote per month',
    unknown: 'eng 2 h banana',
    bare: 'eng 1.5 per month',
    days: '2 days eng',
  },
} as const;

const written = (words: PageWords, minutes: number, times: number, per: 'month' | 'once'): string =>
  words.text('entry.line', {
    times,
    duration: words.duration(minutes),
    role: words.role('engineer'),
    place: words.text('place.remote.inline'),
    per: words.text(`frequency.${per}`).toLowerCase(),
  });

for (const words of triedIn('en')) {
  const { clear, unknown, bare, days } = entries[words.language];

  test.describe(`quick entry in ${words.language}`, () => {
    test.use(lookOf(words.language));

    test('says how it reads an entry, and Enter adds the line, which undo takes away', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      const field = page.getByLabel(words.text('entry.label'));
      const before = await calculator.column(0);
      await field.focus();
      await expect(field).toHaveAccessibleDescription(new RegExp(words.role('technician').toLowerCase()));
      await field.pressSequentially(clear);
      const reading = `${words.text('entry.read', { line: written(words, 40, 6, 'month') })} ${words.text('entry.press')}`;
      await expect(field).toHaveAccessibleDescription(reading);
      await expect(page.getByRole('status').filter({ hasText: reading })).toHaveCount(1);
      expect(await rulesBroken(page)).toEqual([]);

      await field.press('Enter');
      await expect(calculator.line(3)).toBeVisible();
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('');
      await expect.poll(() => calculator.column(0)).not.toEqual(before);

      await page.getByRole('button', { name: words.text('calculator.undo'), exact: true }).click();
      await expect.poll(() => calculator.column(0)).toEqual(before);
    });

    test('adds nothing while a word is unknown, and Esc empties the field', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      const field = page.getByLabel(words.text('entry.label'));
      await field.fill(unknown);
      await expect(field).toHaveAccessibleDescription(
        words.text('entry.unknown', { words: unknown.split(' ').at(-1) ?? '' }),
      );
      await field.press('Enter');
      await expect(calculator.line(3)).toHaveCount(0);
      await field.press('Escape');
      await expect(field).toHaveValue('');
    });

    test('asks what a number without a unit means', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      const field = page.getByLabel(words.text('entry.label'));
      await field.fill(bare);
      const button = (minutes: number, note = (reading: string) => reading) =>
        page.getByRole('button', { name: note(written(words, minutes, 1, 'month')), exact: true });
      const rounded = (reading: string) => words.text('entry.roundedUp', { reading, number: words.number(1.5) });
      await expect(button(2, rounded)).toBeVisible();
      expect(await rulesBroken(page)).toEqual([]);
      await field.press('Enter');
      await expect(calculator.line(3)).toHaveCount(0);
      await button(90).click();
      await expect(calculator.line(3).getByLabel(words.text('calculator.minutes'), { exact: true })).toHaveValue('90');
      await expect(field).toBeFocused();
    });

    test('reads days as jobs of a working day, in call mode too', async ({ page }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await page.keyboard.press('c');
      await expect(page.locator('html[data-call]')).toBeVisible();
      const field = page.getByLabel(words.text('entry.label'));
      await field.fill(days);
      const remark = words.count('entry.days', 2, { hours: words.duration(480) });
      await expect(page.locator('#entry-reading')).toContainText(remark);
      await field.press('Enter');
      await expect(calculator.line(3).getByLabel(words.text('calculator.minutes'), { exact: true })).toHaveValue('480');
      await field.fill(days);
      await field.press('Escape');
      await expect(field).toHaveValue('');
      await expect(page.locator('html[data-call]')).toBeVisible();
      await field.press('Escape');
      await expect(field).not.toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('html[data-call]')).toHaveCount(0);
    });

    test('says so when what reads it does not arrive', async ({ page, slips }) => {
      const calculator = new CalculatorPage(page, words);
      await calculator.open();
      await page.route(/EntryReading/, (route) => route.abort());
      await page.getByLabel(words.text('entry.label')).fill(clear);
      await expect(page.getByRole('alert').filter({ hasText: words.text('load.failed') })).toBeVisible();
      expect(plain(await page.getByLabel(words.text('entry.label')).inputValue())).toBe(clear);
      slips.splice(0);
    });
  });
}
