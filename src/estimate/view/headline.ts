import {
  type Cheapest,
  cheapestOf,
  compareOffer,
  isRuleError,
  openItemKey,
  type QuoteAmounts,
  type TierAmounts,
  type TierMatch,
} from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { Cents } from '../../schema/units.ts';
import {
  describeLacks,
  describeOpenBeside,
  describeSoleNothing,
  describeSoleTier,
  type Lack,
  type Words,
} from '../../words/index.ts';
import type { NamedRequest } from '../estimate.ts';
import { amountIn } from './columns.ts';
import { besideTexts, columnOf, type Period } from './period.ts';

/** What a headline is about. */
interface HeadlineContext {
  readonly quote: QuoteAmounts;
  readonly request: NamedRequest;
  /** A fixed monthly amount that was offered. */
  readonly offer: Cents | undefined;
  /** What its amounts are for; the cheapest is always that of all months. */
  readonly period: Period;
  readonly words: Words;
}

const inPeriod = (amount: Cents, period: Period, { quote, words }: HeadlineContext): string =>
  words.translator.text(`period.${period}`, {
    amount: words.format.money(amount),
    months: words.translator.count('unit.months', quote.months),
  });

const withVat = (amount: string, { translator }: Words): string => `${amount}, ${translator.text('amount.vat')}`;

/** What a tier costs in a period, and whether VAT is in it; the total too, which decides what is cheapest. */
const amountText = (tier: TierAmounts, context: HeadlineContext): string => {
  const { period, quote, words } = context;
  const { cents: total } = tier.total;
  const shown = amountIn(tier, columnOf[period])?.cents ?? total;
  const [beside] = period === 'month' ? besideTexts(tier, quote.months, words) : [];
  const whole = period === 'year' && shown !== total ? `(${inPeriod(total, 'whole', context)})` : undefined;
  const amount = [inPeriod(shown, period, context), beside ?? whole].filter(Boolean).join(' ');
  return withVat(amount, words);
};

/** What an offer costs in the period, where it costs less than a tier over all months. */
const cheaperOffer = (tier: TierAmounts, { quote, offer, period }: HeadlineContext): Cents | undefined => {
  const compared = offer === undefined ? undefined : compareOffer(offer, quote);
  if (compared === undefined || isRuleError(compared) || compared.total >= tier.total.cents) return undefined;
  return { month: offer, year: compared.firstYear, whole: compared.total }[period];
};

/** The answer in one sentence, and the tiers that it names as the cheapest. */
export interface Headline {
  readonly text: string;
  /** What the amounts of each tier leave out; absent where a tier is named. */
  readonly lacks?: readonly Lack[] | undefined;
  /** None where an offer is cheaper. */
  readonly cheapest: readonly string[];
  /** Whether needs decided which tiers were compared. */
  readonly isOfMeeting: boolean;
  /** Whether an offer costs less than what was compared. */
  readonly isOfferCheapest: boolean;
}

/** The sentence that names tiers of the lowest total, of which `winner` is one; an offer that is cheaper comes before them. */
const naming = (
  winner: TierAmounts,
  tierIds: readonly TierId[],
  isOfMeeting: boolean,
  context: HeadlineContext,
): Headline => {
  const { quote, period, words } = context;
  const { translator, format, names } = words;
  const values = {
    tiers: format.list(tierIds.map(names.tier)),
    amount: amountText(winner, context),
    open: winner.openItems.length > 0 ? (describeOpenBeside(winner, words) ?? translator.text('result.plusOpen')) : '',
  };
  const offer = cheaperOffer(winner, context);
  if (offer !== undefined) {
    const key = isOfMeeting ? 'result.offerMeeting' : 'result.offerFirst';
    const told = withVat(inPeriod(offer, period, context), words);
    const text = translator.count(key, tierIds.length, { ...values, offer: told });
    return { text, cheapest: [], isOfMeeting, isOfferCheapest: true };
  }
  const key = isOfMeeting ? 'result.cheapestMeeting' : 'result.cheapest';
  const text = describeSoleTier(quote.tiers, values, translator) ?? translator.count(key, tierIds.length, values);
  return { text, cheapest: tierIds, isOfMeeting, isOfferCheapest: false };
};

/** The cheapest of a set of tiers, in a sentence, or why none is. */
const namedCheapest = (cheapest: Cheapest, isOfMeeting: boolean, context: HeadlineContext): Headline => {
  const { quote, request, words } = context;
  const winner = quote.tiers.find(({ tierId }) => tierId === cheapest.tierIds[0]);
  if (winner) return naming(winner, cheapest.tierIds, isOfMeeting, context);
  const tiers = words.format.list(quote.tiers.map(({ tierId }) => words.names.tier(tierId)));
  const reason = 'reason' in cheapest ? words.translator.text(`result.noCheapest.${cheapest.reason}`) : '';
  return {
    text: describeSoleNothing(quote.tiers, { tiers }, words.translator) ?? reason,
    lacks: describeLacks(quote.tiers, request.lines, words, openItemKey),
    cheapest: [],
    isOfMeeting,
    isOfferCheapest: false,
  };
};

/**
 * Which tier is the cheapest of those that meet the needs, or why none is named. Where no tier meets them, that is said, and
 * the cheapest of all follows.
 *
 * @param matches how each tier meets the needs; empty when there are none
 */
export const headlineOf = (matches: readonly TierMatch[], context: HeadlineContext): Headline => {
  const { quote, request, words } = context;
  const meeting = quote.tiers.filter(({ tierId }) => matches.some((match) => match.tierId === tierId && match.meets));
  if (meeting.length > 0) return namedCheapest(cheapestOf(meeting, request), true, context);
  const headline = namedCheapest(quote.cheapest, false, context);
  const none = matches.length > 0 ? `${words.translator.text('result.noneMeets')} ` : '';
  return { ...headline, text: `${none}${headline.text}` };
};
