import type { Locator, Page } from '@playwright/test';
import { calculator } from '../examples/calculator.ts';
import { ReportFields } from './report-fields.ts';
import { plain } from './support.ts';
import type { PageWords } from './words.ts';

/** The calculator as a visitor uses it. */
export class CalculatorPage {
  readonly page: Page;
  readonly words: PageWords;

  constructor(page: Page, words: PageWords) {
    this.page = page;
    this.words = words;
  }

  /** Opens the page, with a link if one is given, and waits until the tool is ready. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.words.root + calculator.path + fragment);
    await this.page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  }

  line(number: number): Locator {
    return this.page.getByRole('group', { name: this.words.text('calculator.line', { number }), exact: true });
  }

  get status(): Locator {
    return this.page.locator('.dw-headline').first();
  }

  get months(): Locator {
    return this.page.getByLabel(this.words.text('calculator.months'));
  }

  get report(): ReportFields {
    return new ReportFields(this.page, this.words);
  }

  amount(tier: string, column = 0): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: tier }) })
      .getByRole('button')
      .nth(column);
  }

  /** The figures of one column, from the first tier to the last. */
  async column(column: number): Promise<string[]> {
    const texts = await Promise.all(this.words.tiers.map((tier) => this.amount(tier, column).textContent()));
    return texts.map((text) => plain(text ?? ''));
  }
}
