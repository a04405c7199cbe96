import { describeLine, partName, type Words } from '../../words/index.ts';
import type { Scenario } from '../estimate.ts';
import type { AgreedTerm } from './agreed-prices.ts';

const countsText = ({ units = {} }: Scenario, { translator, format, names }: Words): string[] => {
  const counts = Object.entries(units).map(([id, count]) => `${format.number(count)} ${partName(id, names)}`);
  return counts.length > 0 ? [translator.text('asked.units', { counts: format.list(counts) })] : [];
};

const contractTexts = ({ options = [], term, agreedDiscounts = [] }: Scenario, words: Words): string[] => {
  const { translator, format, names } = words;
  const { text, count } = translator;
  const added = options.map((id) => partName(id, names));
  return [
    ...(added.length > 0 ? [text('asked.options', { options: format.list(added) })] : []),
    ...(term === undefined ? [] : [text('asked.term', { term: count('unit.months', term) })]),
    ...agreedDiscounts.map(({ tierId, percent }) =>
      text('asked.discount', { tier: names.tier(tierId), percent: format.number(percent) }),
    ),
  ];
};

const lineTexts = ({ lines }: Scenario, words: Words): string[] => {
  const { translator, format, names } = words;
  const { travel } = names.list;
  const isInMiles = Array.isArray(travel) && travel.some((part) => 'unit' in part && part.unit === 'mile');
  return lines.flatMap(({ zone, distance, travelMinutes, extras = [] }, index) => {
    const parts = [
      ...(zone === undefined ? [] : [partName(zone, names)]),
      ...(distance === undefined
        ? []
        : [translator.text(isInMiles ? 'unit.mile' : 'unit.km', { amount: format.number(distance) })]),
      ...(travelMinutes === undefined ? [] : [translator.count('unit.minutes', travelMinutes)]),
      ...extras.map((id) => partName(id, names)),
    ];
    const line = describeLine(index, lines, words);
    return parts.length > 0 ? [translator.text('asked.line', { line, parts: format.list(parts) })] : [];
  });
};

/** What the visitor filled in of what the list asks for beside work: it decides the amounts, so every output tells it. */
export const askedParts = (scenario: Scenario, words: Words): AgreedTerm[] | undefined =>
  [...countsText(scenario, words), ...contractTexts(scenario, words), ...lineTexts(scenario, words)].map((text) => ({
    id: 'asked',
    text,
  }));
