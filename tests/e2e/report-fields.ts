import { expect, type Locator, type Page } from '@playwright/test';
import type { PageWords } from './words.ts';

/** The moment of a report, as a visitor fills it in: a date and a time. */
export class ReportFields {
  readonly date: Locator;
  readonly time: Locator;
  readonly now: Locator;
  readonly holidays: Locator;

  constructor(page: Page, words: PageWords) {
    const group = page.getByRole('group', { name: words.text('report.label') });
    this.date = group.getByLabel(words.text('moment.date'));
    this.time = group.getByLabel(words.text('moment.time'));
    this.now = group.getByRole('button', { name: words.text('clock.now'), exact: true });
    this.holidays = group.getByLabel(words.text('clock.holidays'));
  }

  /** @param moment `YYYY-MM-DDTHH:MM`, or nothing to clear both fields */
  async fill(moment: string): Promise<void> {
    const [date = '', time = ''] = moment.split('T');
    await this.date.fill(date);
    await this.time.fill(time);
  }

  async expectMoment(moment: string): Promise<void> {
    const [date = '', time = ''] = moment.split('T');
    await expect(this.date).toHaveValue(date);
    await expect(this.time).toHaveValue(time);
  }
}
