import { type Cheapest, cheapestOf, type QuoteAmounts, type TierMatch } from '../../rules/index.ts';
import { describeLacks, describeSoleTier, type NamedLine, type PluralKey, type Words } from '../../words/index.ts';

/** The counted sentences that name the cheapest of all, and the cheapest that meets what was asked for. */
export interface HeadlineKeys {
  readonly cheapest: PluralKey;
  readonly meeting: PluralKey;
}

/** The cheapest of a set of tiers, in a sentence; `key` is its counted text. */
const cheapestSentence = (
  cheapest: Cheapest,
  { tiers, months }: QuoteAmounts,
  key: PluralKey,
  lines: readonly NamedLine[],
  words: Words,
): string => {
  const { translator, format, names } = words;
  if ('reason' in cheapest) {
    return translator.text(`result.noCheapest.${cheapest.reason}`) + (describeLacks(tiers, lines, words) ?? '');
  }
  const winner = tiers.find(({ tierId }) => tierId === cheapest.tierIds[0]);
  if (winner === undefined) return '';
  const values = {
    tiers: format.list(cheapest.tierIds.map(names.tier)),
    amount: format.money(winner.total.cents),
    months: translator.count('unit.months', months),
    open: winner.openItems.length > 0 ? translator.text('result.plusOpen') : '',
  };
  return describeSoleTier(tiers, values, translator) ?? translator.count(key, cheapest.tierIds.length, values);
};

/** The answer in one sentence, and the tiers that it names. */
export interface Headline {
  readonly text: string;
  readonly cheapest: readonly string[];
  /** Whether needs decided which tiers were compared. */
  readonly isOfMeeting: boolean;
}

/**
 * Which tier is the cheapest of those that meet the needs, or why none is named. Where no tier meets them, that is said, and
 * the cheapest of all follows.
 *
 * @param lines those of the request, with their names
 * @param matches how each tier meets the needs; empty when there are none
 */
export const headlineOf = (
  quote: QuoteAmounts,
  lines: readonly NamedLine[],
  matches: readonly TierMatch[],
  words: Words,
  keys: HeadlineKeys,
): Headline => {
  const meeting = quote.tiers.filter(({ tierId }) => matches.some((match) => match.tierId === tierId && match.meets));
  if (meeting.length === 0) {
    const text = cheapestSentence(quote.cheapest, quote, keys.cheapest, lines, words);
    const none = matches.length > 0 ? `${words.translator.text('result.noneMeets')} ` : '';
    return { text: `${none}${text}`, cheapest: quote.cheapest.tierIds, isOfMeeting: false };
  }
  const cheapest = cheapestOf(meeting);
  const text = cheapestSentence(cheapest, quote, keys.meeting, lines, words);
  return { text, cheapest: cheapest.tierIds, isOfMeeting: true };
};
