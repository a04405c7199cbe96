import type { Locator, Page } from '@playwright/test';
import { calculator } from '../examples/calculator.ts';
import { plain } from '../support/plain.ts';
import { ReportFields } from './report-fields.ts';
import { followLink } from './support.ts';
import type { PageWords } from './words.ts';

/** The calculator as a visitor uses it. */
export class CalculatorPage {
  readonly page: Page;
  readonly words: PageWords;

  constructor(page: Page, words: PageWords) {
    this.page = page;
    this.words = words;
  }

  /** Opens the page, with a link of this site if one is given, and waits until the tool is ready. */
  async open(fragment = ''): Promise<void> {
    await followLink(this.page, this.words.root + calculator.path + fragment);
    await this.isReady();
  }

  /** Opens a link that was sent to somebody. */
  async receive(fragment: string): Promise<void> {
    await this.page.goto(this.words.root + calculator.path + fragment);
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await this.page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  }

  line(number: number): Locator {
    return this.page.getByRole('group', { name: this.words.text('calculator.line', { number }), exact: true });
  }

  /** Unfolds what is seldom filled in of a line. */
  async openMenu(number: number): Promise<Locator> {
    const line = this.line(number);
    await line.getByRole('button', { name: this.words.text('calculator.menu', { number }) }).press('Enter');
    await line.locator('[id$="-label"]').waitFor();
    return line;
  }

  get status(): Locator {
    return this.page.locator('.dw-headline').first();
  }

  /** The answer beside the work; on a narrow screen a bar, of which this is all once it is unfolded. */
  get answer(): Locator {
    return this.page.locator('.dw-answer-panel');
  }

  /** Unfolds the answer where it is a bar. */
  async unfoldAnswer(): Promise<void> {
    const toggle = this.page.getByRole('button', { name: this.words.text('answer.unfold') });
    if (await toggle.isVisible()) await toggle.click();
  }

  /** Adds a second scenario, with the answer as it was before. */
  async addScenario(): Promise<void> {
    await this.unfoldAnswer();
    await this.page.getByRole('button', { name: this.words.text('scenario.split') }).click();
    await this.foldAnswer();
  }

  async showScenario(id: 'a' | 'b'): Promise<void> {
    await this.answer.getByText(this.words.text(`scenario.${id}`), { exact: true }).click();
  }

  async foldAnswer(): Promise<void> {
    const toggle = this.page.getByRole('button', { name: this.words.text('answer.fold') });
    if (await toggle.isVisible()) await toggle.click();
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
