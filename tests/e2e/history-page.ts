import { expect, type Locator, type Page } from '@playwright/test';
import { history } from '../examples/history.ts';
import type { PageWords } from './words.ts';

/** The page on which a visitor has a file of their own priced. */
export class HistoryPage {
  readonly page: Page;
  readonly words: PageWords;

  constructor(page: Page, words: PageWords) {
    this.page = page;
    this.words = words;
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.words.root + history.path + fragment);
    await this.page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  }

  /** Chooses a file, as from the disk. */
  async choose(name: string, content: string | Buffer): Promise<void> {
    const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
    await this.page
      .locator('.dw-history-start input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  async tryExample(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.text('history.tryExample') }).click();
  }

  /** Takes the first answer to every question that is open. */
  async answerAll(): Promise<void> {
    const figures = this.figure(this.words.tier('none'));
    const questions = this.page.locator('.dw-history-question');
    const open = questions.filter({ hasNot: this.page.getByRole('radio', { checked: true }) });
    await questions.or(figures).first().waitFor();
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await open.first().locator('label').first().click();
      await expect.poll(() => open.count()).toBeLessThan(left);
    }
  }

  /** The line of a tier in the answer. */
  figure(tier: string): Locator {
    return this.page.locator('.dw-answer-panel .dw-tier-figures li').filter({ hasText: tier });
  }

  get headline(): Locator {
    return this.page.locator('.dw-answer-panel .dw-headline');
  }

  get alert(): Locator {
    return this.page.locator('.dw-history').getByRole('alert');
  }

  section(heading: Parameters<PageWords['text']>[0]): Locator {
    return this.page.getByRole('region', { name: this.words.text(heading), exact: true });
  }
}
