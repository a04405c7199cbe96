import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { isRuleError, reportInstant, type TimedPromise, tierDeadlines } from '../../src/rules/index.ts';
import type { PriorityId } from '../../src/schema/identifier.ts';
import { DeadlineView } from '../../src/ui/explanation/DeadlineView.tsx';
import { makeWords } from '../../src/words/index.ts';
import { english } from '../support/dictionaries.ts';
import { plain } from '../support/plain.ts';
import { targetList } from '../support/price-lists/target-list.ts';

const words = makeWords('en', english, targetList);

/** The explanation of a deadline of the level Care, a line of text each. */
const explained = (priority: string, promise: TimedPromise): string[] => {
  const instant = reportInstant('2026-11-27T16:00', targetList.zone);
  if (isRuleError(instant)) throw new Error(instant.code);
  const found = tierDeadlines(instant, targetList, [], { priority: priority as PriorityId })[3]?.[promise];
  if (!found || found === 'notAgreed' || isRuleError(found)) throw new Error('No deadline.');
  const html = render(<DeadlineView explanation={found} zone={targetList.zone} words={words} />);
  return plain(html)
    .split(/<[^>]+>/)
    .filter((text) => text.trim() !== '');
};

test('business days are told with the hours that make them, and one by one', () => {
  const lines = explained('normal', 'maximumResponse');
  expect(lines[0]).toBe(
    'The time limit is 1 business day and ends at closing. A business day is a day with support hours; the day of the report does not count (source: price sheet).',
  );
  expect(lines.filter((line) => line.includes('the day of the report)'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('business day 1'))).toHaveLength(1);
});

test('a time that runs day and night says so', () => {
  expect(explained('urgent', 'maximumIntervention')[0]).toBe(
    'The time limit is 4 hours, counted day and night, every day (source: price sheet).',
  );
});
