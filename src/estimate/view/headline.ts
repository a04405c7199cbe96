import { type Cheapest, cheapestOf, type QuoteAmounts, type TierMatch } from '../../rules/index.ts';
import type { PluralKey, Words } from '../../words/index.ts';

/** The plural messages that name the cheapest tier of all, and the cheapest that meets the needs. */
export interface HeadlineKeys {
  readonly cheapest: PluralKey;
  readonly meeting: PluralKey;
}

/** The cheapest of a set of tiers, in a sentence; `key` is its plural message. */
const cheapestSentence = (
  cheapest: Cheapest,
  { tiers, months }: QuoteAmounts,
  key: PluralKey,
  { translator, format, names }: Words,
): string => {
  if ('reason' in cheapest) return translator.text(`result.noCheapest.${cheapest.reason}`);
  const winner = tiers.find(({ tierId }) => tierId === cheapest.tierIds[0]);
  if (winner === undefined) return '';
  return translator.count(key, cheapest.tierIds.length, {
    tiers: format.list(cheapest.tierIds.map(names.tier)),
    amount: format.money(winner.total.cents),
    months: translator.count('unit.months', months),
    open: winner.openItems.length > 0 ? translator.text('result.plusOpen') : '',
  });
};

/** The answer in one sentence, and the tiers that it names. */
export interface Headline {
  readonly text: string;
  readonly cheapest: readonly string[];
  /** Whether needs decided which tiers were compared. */
  readonly isOfMeeting: boolean;
}

/**
 * Which tier is the cheapest of those that meet the needs, or why none is named. When no tier meets them, the
 * headline says so and names the cheapest of all.
 *
 * @param matches how each tier meets the needs; empty when there are none
 */
export const headlineOf = (
  quote: QuoteAmounts,
  matches: readonly TierMatch[],
  words: Words,
  keys: HeadlineKeys,
): Headline => {
  const meeting = quote.tiers.filter(({ tierId }) => matches.some((match) => match.tierId === tierId && match.meets));
  if (meeting.length === 0) {
    const text = cheapestSentence(quote.cheapest, quote, keys.cheapest, words);
    const none = matches.length > 0 ? `${words.translator.text('result.noneMeets')} ` : '';
    return { text: `${none}${text}`, cheapest: quote.cheapest.tierIds, isOfMeeting: false };
  }
  const cheapest = cheapestOf(meeting);
  const text = cheapestSentence(cheapest, quote, keys.meeting, words);
  return { text, cheapest: cheapest.tierIds, isOfMeeting: true };
};
