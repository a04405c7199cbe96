import type { Page } from 'playwright-core';
import type { ToolExamples } from './example.ts';
import { openAll } from './steps.ts';

/** Tries the example of the page, and waits for its figures. */
const tryExample = async (page: Page): Promise<void> => {
  await openAll(page);
  await page.locator('#history-example').click();
  await page.locator('#history-totals').waitFor();
};

/** Hands over a table as a file. */
const handOver =
  (name: string, text: string) =>
  async (page: Page): Promise<void> => {
    await openAll(page);
    await page
      .locator('.dw-history-start input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };

/** Dates that could be read in two ways, and durations without a unit. */
const unclear = 'Date;Time;Task;Notes\n03-04-2026;2;Printer;=1+1\n05-06-2026;3;Server;<b>bold</b>\n';

export const history = {
  path: '/historie/',
  states: {
    start: { steps: openAll },
    example: { steps: tryExample },
    questions: {
      steps: async (page) => {
        await handOver('unclear.csv', unclear)(page);
        await page.locator('.dw-history-questions').waitFor();
      },
    },
    refused: {
      steps: async (page) => {
        await handOver('empty.csv', '')(page);
        await page.locator('.dw-history [role=alert]').waitFor();
      },
    },
    openedFigures: {
      steps: async (page) => {
        await tryExample(page);
        await page.locator('[aria-labelledby=history-totals] .dw-amount').first().click();
        await page.locator('.dw-history-parts > button[aria-expanded]').click();
        await page.locator('.dw-history-parts .dw-history-table').waitFor();
        await page.locator('.dw-history-parts .dw-history-table .dw-amount').first().click();
      },
    },
    inCall: {
      steps: async (page) => {
        await tryExample(page);
        await page.locator('#call-mode').click();
        await page.locator('html[data-call]').waitFor();
      },
    },
  },
} as const satisfies ToolExamples;
