import type { OpenItem, TierAmounts } from '../rules/index.ts';
import type { TierId } from '../schema/identifier.ts';
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

/** What is not in the amounts of a tier. */
export interface Lack {
  readonly tierId: TierId;
  /** To stand below the name of the tier. @example 'Niet vast: reiskosten.' */
  readonly own: string;
  /** To stand alone, with the name of the tier. */
  readonly told: string;
}

/** What is open, the same whatever the tier, as `openItemKey` of the rules tells it. */
type KeyOf = (item: OpenItem) => string;

const openPartsOf = ({ openItems }: TierAmounts, lines: readonly NamedLine[], words: Words, keyOf: KeyOf): OpenPart[] =>
  openItems.map((item) => ({
    part: describeSubject(item.explanation.subject, lines, words),
    key: keyOf(item),
    isMissing: item.reason === 'notOffered',
  }));

/** What is not in the amounts of each tier, where that is not the same for all of them. */
export const describeLacks = (
  tiers: readonly TierAmounts[],
  lines: readonly NamedLine[],
  words: Words,
  keyOf: KeyOf,
): readonly Lack[] => {
  const { translator, format, names } = words;
  const all = tiers.map((tier) => ({ tierId: tier.tierId, parts: openPartsOf(tier, lines, words, keyOf) }));
  const isCommon = ({ key }: OpenPart) => all.every(({ parts }) => parts.some((other) => other.key === key));
  return all.flatMap(({ tierId, parts }) =>
    (['tier', 'notOffered'] as const).flatMap((kind) => {
      const own = parts.filter((one) => one.isMissing === (kind === 'notOffered') && !isCommon(one));
      if (own.length === 0) return [];
      const values = { tier: names.tier(tierId), parts: format.list([...new Set(own.map(({ part }) => part))]) };
      return [
        { tierId, own: translator.text(`lacks.own.${kind}`, values), told: translator.text(`lacks.${kind}`, values) },
      ];
    }),
  );
};
