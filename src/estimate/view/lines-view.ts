import { instantOf, isoMoment, isRuleError, type LineItem, type QuoteAmounts } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { describeLine, describeQuantity, describeStart, type Words } from '../../words/index.ts';
import type { NamedItem } from '../estimate.ts';
import { billedView } from './billed-text.ts';

/** A duration in words and as numbers. */
export interface DurationView {
  readonly text: string;
  readonly minutes: number;
  /** Rounded to a hundredth. */
  readonly hours: number;
}

/** A line of work, in words and as numbers. */
export interface LineView {
  readonly name: string;
  readonly label: string;
  readonly role: string;
  readonly place: string;
  /** Of one job. */
  readonly worked: DurationView;
  /** Without numbers where it is not the same under every tier. */
  readonly billed: Pick<DurationView, 'text'> & Partial<DurationView>;
  readonly times: number;
  readonly per: string;
  readonly start: string;
  /** A moment with its zone, for work that begins on a date; null for other work. */
  readonly startIso: string | null;
  /** What all jobs of the line cost under each tier, the priced part; null when nothing in it has a price. */
  readonly amounts: Readonly<Record<string, Cents | null>>;
}

const durationView = (minutes: Minutes, words: Words): DurationView => ({
  text: describeQuantity({ unit: 'minutes', amount: minutes }, words),
  minutes,
  hours: Math.round((minutes * 100) / 60) / 100,
});

const startText = ({ start }: LineItem, words: Words): string =>
  start ? describeStart(start, words) : words.translator.text('calculator.usualHours');

const startIso = ({ start }: LineItem, { zone }: PriceList): string | null => {
  const instant = start?.at === 'dateTime' ? instantOf(start.dateTime, zone) : undefined;
  if (instant === undefined || isRuleError(instant)) return null;
  const iso = isoMoment(instant, zone);
  return isRuleError(iso) ? null : iso;
};

/** The lines of a request in words, with what each bills and costs. */
export const linesView = (
  items: readonly NamedItem[],
  quote: QuoteAmounts,
  list: PriceList,
  words: Words,
): LineView[] =>
  items.map((item, index) => ({
    name: describeLine(index, items, words),
    label: item.label,
    role: words.names.role(item.roleId),
    place: words.translator.text(`place.${item.place}`),
    worked: durationView(item.minutes, words),
    billed: billedView(durationView(quote.lines[index]?.billed ?? item.minutes, words), index, quote, words),
    times: item.times,
    per: words.translator.text(`frequency.${item.per}`),
    start: startText(item, words),
    startIso: startIso(item, list),
    amounts: Object.fromEntries(quote.tiers.map(({ tierId, lines }) => [tierId, lines[index]?.amount?.cents ?? null])),
  }));
