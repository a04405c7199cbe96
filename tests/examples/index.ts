import type { ToolId } from '../../src/tools/index.ts';
import { breakEven } from './break-even.ts';
import { calculator } from './calculator.ts';
import { comparator } from './comparator.ts';
import type { ToolExamples } from './example.ts';
import { history } from './history.ts';
import { priceAnswer } from './price-answer.ts';
import { slaClock } from './sla-clock.ts';

/** The states of every tool. */
export const toolExamples: Readonly<Record<ToolId, ToolExamples>> = {
  comparator,
  slaClock,
  breakEven,
  calculator,
  history,
  priceAnswer,
};
