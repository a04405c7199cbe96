import { describeLine } from '../../i18n/describe-subject.ts';
import type { Words } from '../../i18n/words.ts';
import type { Scenario } from '../../share/index.ts';

const lineTexts = ({ request, labels }: Scenario): string[] =>
  request.lines.map((line, index) => JSON.stringify([line, labels[index]]));

/** The lines of one scenario that the other does not have, in words. */
const linesOnlyIn = (mine: Scenario, other: Scenario, scenario: 'a' | 'b', words: Words): string[] => {
  const left = lineTexts(other);
  const named = mine.request.lines.map((line, index) => ({ ...line, label: mine.labels[index] ?? '' }));
  return lineTexts(mine).flatMap((text, index) => {
    const at = left.indexOf(text);
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    const item = named[index];
    const minutes = item ? words.translator.count('unit.minutes', item.minutes) : '';
    const times = item ? words.translator.count('unit.times', item.times) : '';
    return [
      words.translator.text(`scenarioTable.only.${scenario}`, {
        line: describeLine(index, named, words),
        times,
        minutes,
      }),
    ];
  });
};

const conditionsOf = ({
  request: { lines: _lines, months: _months, ...conditions },
  offer,
  reportedAt,
  visitCountry,
}: Scenario): string => JSON.stringify({ ...conditions, offer, reportedAt, visitCountry });

/** What differs between two scenarios, in sentences; none when they are the same. */
export const scenarioDifferences = (a: Scenario, b: Scenario, words: Words): string[] => {
  const { text, count } = words.translator;
  const months = (scenario: Scenario) => count('unit.months', scenario.request.months);
  return [
    ...(a.request.months === b.request.months ? [] : [text('scenarioTable.months', { a: months(a), b: months(b) })]),
    ...linesOnlyIn(a, b, 'a', words),
    ...linesOnlyIn(b, a, 'b', words),
    ...(conditionsOf(a) === conditionsOf(b) ? [] : [text('scenarioTable.conditions')]),
  ];
};
