import { breakEven } from './break-even.ts';
import { calculator } from './calculator.ts';
import { comparator } from './comparator.ts';
import type { ToolExamples } from './example.ts';
import { priceAnswer } from './price-answer.ts';
import { slaClock } from './sla-clock.ts';

/** The states of every tool, by its name. */
export const toolExamples: Readonly<Record<string, ToolExamples>> = {
  calculator,
  comparator,
  'SLA clock': slaClock,
  'break-even': breakEven,
  'price answer': priceAnswer,
};
