import { type Cheapest, cheapestOf, type QuoteAmounts, type TierAmounts, type TierMatch } from '../../rules/index.ts';
import { describeLacks, describeSoleTier, type NamedLine, type Words } from '../../words/index.ts';
import { amountIn } from './columns.ts';
import { besideTexts, columnOf, type Period } from './period.ts';

/** What a tier costs in a period, and whether VAT is in it; the total too, which decides what is cheapest. */
const amountText = (tier: TierAmounts, months: number, period: Period, words: Words): string => {
  const { text, count } = words.translator;
  const shown = (one: Period): string => {
    const amount = words.format.money(amountIn(tier, columnOf[one])?.cents ?? tier.total.cents);
    return text(`period.${one}`, { amount, months: count('unit.months', months) });
  };
  const [beside] = period === 'month' ? besideTexts(tier, months, words) : [];
  const whole = period === 'year' && tier.firstYear?.cents !== tier.total.cents ? `(${shown('whole')})` : '';
  return `${[shown(period), beside ?? whole].filter(Boolean).join(' ')}, ${text('amount.vat')}`;
};

/** The cheapest of a set of tiers, in a sentence; `key` is its counted text. */
const cheapestSentence = (
  cheapest: Cheapest,
  { tiers, months }: QuoteAmounts,
  key: 'result.cheapest' | 'result.cheapestMeeting',
  lines: readonly NamedLine[],
  words: Words,
  period: Period,
): string => {
  const { translator, format, names } = words;
  if ('reason' in cheapest) {
    return translator.text(`result.noCheapest.${cheapest.reason}`) + (describeLacks(tiers, lines, words) ?? '');
  }
  const winner = tiers.find(({ tierId }) => tierId === cheapest.tierIds[0]);
  if (winner === undefined) return '';
  const values = {
    tiers: format.list(cheapest.tierIds.map(names.tier)),
    amount: amountText(winner, months, period, words),
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
 * @param period what its amount is for; the cheapest is always that of all months
 */
export const headlineOf = (
  quote: QuoteAmounts,
  lines: readonly NamedLine[],
  matches: readonly TierMatch[],
  words: Words,
  period: Period,
): Headline => {
  const meeting = quote.tiers.filter(({ tierId }) => matches.some((match) => match.tierId === tierId && match.meets));
  if (meeting.length === 0) {
    const text = cheapestSentence(quote.cheapest, quote, 'result.cheapest', lines, words, period);
    const none = matches.length > 0 ? `${words.translator.text('result.noneMeets')} ` : '';
    return { text: `${none}${text}`, cheapest: quote.cheapest.tierIds, isOfMeeting: false };
  }
  const cheapest = cheapestOf(meeting);
  const text = cheapestSentence(cheapest, quote, 'result.cheapestMeeting', lines, words, period);
  return { text, cheapest: cheapest.tierIds, isOfMeeting: true };
};
