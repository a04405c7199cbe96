import type { Locator, Page } from '@playwright/test';
import { slaClock } from '../examples/sla-clock.ts';
import { ReportFields } from './report-fields.ts';
import type { PageWords } from './words.ts';

/** The SLA clock as a visitor uses it. */
export class SlaClockPage {
  readonly page: Page;
  readonly words: PageWords;

  constructor(page: Page, words: PageWords) {
    this.page = page;
    this.words = words;
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.words.root + slaClock.path + fragment);
    await this.page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  }

  get report(): ReportFields {
    return new ReportFields(this.page, this.words);
  }

  cell(tier: string, promise: 'maximumResponse' | 'maximumIntervention'): Locator {
    return this.page.locator(`tr[data-tier="${tier}"] td[data-promise="${promise}"]`);
  }
}
