import { type NamedItem, requestOf, type Scenario } from '../../estimate/index.ts';
import { describeLine, type Words } from '../../words/index.ts';

/** A scenario and what it is called. */
interface Named {
  readonly scenario: Scenario;
  readonly name: string;
}

/** The lines of one scenario that the other does not have, in words. */
const linesOnlyIn = (
  items: readonly NamedItem[],
  other: readonly NamedItem[],
  name: string,
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
      words.translator.text('scenarioTable.only', {
        name,
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
export const scenarioDifferences = (a: Named, b: Named, words: Words): string[] => {
  const { text, count } = words.translator;
  const months = ({ scenario }: Named) => count('unit.months', scenario.months);
  const names = { nameA: a.name, nameB: b.name };
  const [linesA, linesB] = [requestOf(a.scenario).lines, requestOf(b.scenario).lines];
  return [
    ...(months(a) === months(b) ? [] : [text('scenarioTable.months', { ...names, a: months(a), b: months(b) })]),
    ...linesOnlyIn(linesA, linesB, a.name, words),
    ...linesOnlyIn(linesB, linesA, b.name, words),
    ...(conditionsOf(a.scenario) === conditionsOf(b.scenario) ? [] : [text('scenarioTable.conditions')]),
  ];
};
