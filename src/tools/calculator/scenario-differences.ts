import { type NamedItem, requestOf, type Scenario } from '../../estimate/index.ts';
import { describeLine, type Words } from '../../words/index.ts';

/** The lines of one scenario that the other does not have, in words. */
const linesOnlyIn = (
  items: readonly NamedItem[],
  other: readonly NamedItem[],
  scenario: 'a' | 'b',
  words: Words,
): string[] => {
  const unmatched = other.map((item) => JSON.stringify(item));
  return items.flatMap((item, index) => {
    const at = unmatched.indexOf(JSON.stringify(item));
    if (at >= 0) {
      unmatched.splice(at, 1);
      return [];
    }
    return [
      words.translator.text(`scenarioTable.only.${scenario}`, {
        line: describeLine(index, items, words),
        times: words.translator.count('unit.times', item.times),
        minutes: words.translator.count('unit.minutes', item.minutes),
      }),
    ];
  });
};

const conditionsOf = ({ vat, travel, factor, offer, reportedAt, visitCountry }: Scenario): string =>
  JSON.stringify([vat, travel, factor, offer, reportedAt, visitCountry]);

/** What differs between two scenarios, in sentences; none when they are the same. */
export const scenarioDifferences = (a: Scenario, b: Scenario, words: Words): string[] => {
  const { text, count } = words.translator;
  const months = (scenario: Scenario) => count('unit.months', scenario.months);
  const [linesA, linesB] = [requestOf(a).lines, requestOf(b).lines];
  return [
    ...(a.months === b.months ? [] : [text('scenarioTable.months', { a: months(a), b: months(b) })]),
    ...linesOnlyIn(linesA, linesB, 'a', words),
    ...linesOnlyIn(linesB, linesA, 'b', words),
    ...(conditionsOf(a) === conditionsOf(b) ? [] : [text('scenarioTable.conditions')]),
  ];
};
