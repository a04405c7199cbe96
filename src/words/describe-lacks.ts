import type { OpenItem, TierAmounts } from '../rules/index.ts';
import type { NamedLine } from './describe-quote.ts';
import { describeSubject } from './describe-subject.ts';
import type { Words } from './words.ts';

/** A part in words, and whether the tier does not have it at all. */
interface OpenPart {
  readonly part: string;
  /** The same under every tier that leaves it open. */
  readonly key: string;
  readonly isMissing: boolean;
}

/** What is open, the same whatever the tier, as `openItemKey` of the rules tells it. */
type KeyOf = (item: OpenItem) => string;

const openPartsOf = ({ openItems }: TierAmounts, lines: readonly NamedLine[], words: Words, keyOf: KeyOf): OpenPart[] =>
  openItems.map((item) => ({
    part: describeSubject(item.explanation.subject, lines, words),
    key: keyOf(item),
    isMissing: item.reason === 'notOffered',
  }));

/** What is not in the amounts of each tier, where that is not the same for all of them, to stand behind a sentence. */
export const describeLacks = (
  tiers: readonly TierAmounts[],
  lines: readonly NamedLine[],
  words: Words,
  keyOf: KeyOf,
): string | undefined => {
  const { translator, format, names } = words;
  const all = tiers.map((tier) => ({ tier: names.tier(tier.tierId), parts: openPartsOf(tier, lines, words, keyOf) }));
  const isCommon = ({ key }: OpenPart) => all.every(({ parts }) => parts.some((other) => other.key === key));
  return all
    .flatMap(({ tier, parts }) =>
      [false, true].map((isMissing) => {
        const own = parts.filter((one) => one.isMissing === isMissing && !isCommon(one)).map(({ part }) => part);
        const key = isMissing ? 'lacks.notOffered' : 'lacks.tier';
        return own.length > 0 ? ` ${translator.text(key, { tier, parts: format.list([...new Set(own)]) })}` : '';
      }),
    )
    .join('');
};
