import type { TierAmounts } from '../rules/index.ts';
import type { NamedLine } from './describe-quote.ts';
import { describeSubject } from './describe-subject.ts';
import type { Words } from './words.ts';

const openPartsOf = ({ openItems }: TierAmounts, lines: readonly NamedLine[], words: Words): string[] => [
  ...new Set(openItems.map(({ explanation }) => describeSubject(explanation.subject, lines, words))),
];

/** What is not in the amounts of each tier, where that is not the same for all of them, to stand behind a sentence. */
export const describeLacks = (
  tiers: readonly TierAmounts[],
  lines: readonly NamedLine[],
  words: Words,
): string | undefined => {
  const { translator, format, names } = words;
  const all = tiers.map((tier) => ({ tier: names.tier(tier.tierId), parts: openPartsOf(tier, lines, words) }));
  const isCommon = (part: string) => all.every(({ parts }) => parts.includes(part));
  return all
    .map(({ tier, parts }) => ({ tier, parts: parts.filter((part) => !isCommon(part)) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ tier, parts }) => ` ${translator.text('lacks.tier', { tier, parts: format.list(parts) })}`)
    .join('');
};
