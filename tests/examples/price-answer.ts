import type { ToolExamples } from './example.ts';
import { openAll } from './steps.ts';

export const priceAnswer = {
  path: '/',
  states: {
    twentyHours: {
      steps: async (page) => {
        await openAll(page);
        await page.getByRole('slider').fill('20');
      },
    },
  },
} as const satisfies ToolExamples;
