import {
  type AgreedRate,
  agreedRates,
  agreedVisits,
  compareOffer,
  isRuleError,
  type QuoteAmounts,
  type TierDifference,
} from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeQuantity, describeRate, type Words } from '../../words/index.ts';
import type { NamedRequest, Scenario } from '../estimate.ts';
import { askedParts } from './asked-parts.ts';

/** What was agreed or chosen in addition to the price list, in a sentence. */
export interface AgreedTerm {
  readonly id: 'asked' | 'travel' | 'factor' | 'discount' | 'offer' | 'vat';
  readonly text: string;
  /** What it comes to under each tier, a sentence each; empty when the first sentence says all. */
  readonly effects: readonly string[];
}

/** A scenario, what it comes to, and what puts that into words. */
export interface TermContext {
  readonly scenario: Scenario;
  readonly request: NamedRequest;
  readonly quote: QuoteAmounts;
  readonly list: PriceList;
  readonly words: Words;
}

/** The agreed price of a visit, and what all visits come to: the same under every tier. */
const travelTerm = ({ scenario, request, quote, words }: TermContext): AgreedTerm[] => {
  const { travel } = scenario;
  if (travel === undefined) return [];
  const { translator, format } = words;
  const { visits, amount } = agreedVisits(request, travel);
  const text = translator.text(visits === 0 ? 'agreed.travelUnused' : 'agreed.travel', {
    perVisit: format.money(travel),
    visits: translator.count('unit.visits', visits),
    amount: format.money(amount),
    months: translator.count('unit.months', quote.months),
  });
  return [{ id: 'travel', text, effects: [] }];
};

const rateText = (rate: AgreedRate, all: readonly AgreedRate[], words: Words): string => {
  const { translator, names } = words;
  const { roleId, place } = rate;
  const isByPlace = all.some((other) => other.roleId === roleId && other.place !== place);
  return translator.text(isByPlace ? 'agreed.rateAtPlace' : 'agreed.rate', {
    role: names.role(roleId),
    place: translator.text(`place.${place}.inline`),
    amount: describeRate(rate, words),
  });
};

/** Whether some work is outside every rate band. */
const isOutside = ({ lines }: QuoteAmounts): boolean =>
  lines.some(({ split }) => split.some((share) => share.in === 'outOfBand'));

/** The agreed factor, and the rates that follow from it for the work that it is about. */
const factorTerm = ({ scenario, request, quote, list, words }: TermContext): AgreedTerm[] => {
  const { translator, format, names } = words;
  if (scenario.factor === undefined) return [];
  const rates = agreedRates(quote, request, list);
  const text = translator.text('agreed.factor', { percent: scenario.factor });
  if (!isOutside(quote))
    return [{ id: 'factor', text: `${text} ${translator.text('agreed.factorUnused')}`, effects: [] }];
  const effects = quote.tiers.flatMap(({ tierId }) => {
    const ofTier = rates.filter((rate) => rate.tierId === tierId);
    const texts = ofTier.map((rate) => rateText(rate, ofTier, words));
    return texts.length > 0
      ? [translator.text('agreed.rates', { tier: names.tier(tierId), rates: format.list(texts) })]
      : [];
  });
  return [{ id: 'factor', text, effects }];
};

/** @param isFrom whether something of the tier is on request, so that it costs at least this much */
const differenceText = ({ tierId, difference }: TierDifference, isFrom: boolean, words: Words): string => {
  const compared = difference === 0 ? 'Same' : difference > 0 ? 'More' : 'Less';
  return words.translator.text(`result.offer${compared}${isFrom ? 'From' : ''}`, {
    tier: words.names.tier(tierId),
    amount: words.format.unsignedMoney(difference),
  });
};

/** A fixed monthly amount that the visitor was offered, and what each tier costs more or less. */
const offerTerm = ({ scenario: { offer }, quote, words }: TermContext): AgreedTerm[] => {
  const comparison = offer === undefined ? null : compareOffer(offer, quote);
  if (offer === undefined || comparison === null || isRuleError(comparison)) return [];
  const { translator, format } = words;
  const text = translator.text('result.offer', {
    months: translator.count('unit.months', quote.months),
    amount: format.money(offer),
    total: format.money(comparison.total),
  });
  const isFrom = (id: TierId) => quote.tiers.some(({ tierId, openItems }) => tierId === id && openItems.length > 0);
  const effects = comparison.tiers.map((tier) => differenceText(tier, isFrom(tier.tierId), words));
  return [{ id: 'offer', text, effects }];
};

/** Which VAT the totals are also shown with, if only to say that there is none. */
const vatTerm = ({ scenario: { vat }, list, words }: TermContext): AgreedTerm => {
  const { text } = words.translator;
  const rate = list.vat.rates.find(({ country }) => country === vat?.country);
  const told = (sentence: string): AgreedTerm => ({ id: 'vat', text: sentence, effects: [] });
  if (vat === undefined || rate === undefined) return told(text('assumption.withoutVat'));
  if (vat.reverseCharge) return told(text('assumption.reverseCharge'));
  const percent = describeQuantity({ unit: 'percent', amount: rate.percent }, words);
  return told(text('assumption.vat', { country: words.format.country(rate.country), percent }));
};

/** Everything that was agreed and chosen, with its effect, in the order in which every output prints it. */
export const agreedTerms = (context: TermContext): AgreedTerm[] => [
  ...(askedParts(context) ?? []),
  ...travelTerm(context),
  ...factorTerm(context),
  ...offerTerm(context),
  vatTerm(context),
];

/** A term with its effects, in one text. */
export const termText = ({ text, effects }: AgreedTerm): string => [text, ...effects].join(' ');
