import { compareOffer, isRuleError, type QuoteAmounts, type TierDifference } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeQuantity, type Words } from '../../words/index.ts';
import type { Scenario } from '../estimate.ts';

/** What was agreed beside the price list, with its effect, each in a sentence. */
export interface AgreedTerm {
  readonly id: 'travel' | 'factor' | 'offer' | 'vat';
  readonly text: string;
}

/** What the agreed price of a visit comes to, under any tier; empty where none was agreed. */
const travelText = (scenario: Scenario, { tiers: [tier] }: QuoteAmounts, { translator, format }: Words): string[] => {
  const { travel, lines } = scenario;
  if (travel === undefined || tier === undefined) return [];
  const agreed = translator.text('agreed.travel', { amount: format.money(travel) });
  const visits = lines.filter(({ place }) => place === 'onSite');
  if (visits.length === 0) return [`${agreed} ${translator.text('agreed.noVisits')}`];
  const parts = tier.charges
    .filter(({ what }) => what === 'travel')
    .map(({ per, amount }) =>
      translator.text(per === 'month' ? 'agreed.perMonth' : 'agreed.once', { amount: format.money(amount.cents) }),
    );
  return [`${agreed} ${translator.text('agreed.travelEffect', { parts: format.list(parts) })}`];
};

const differenceText = ({ tierId, difference }: TierDifference, { translator, format, names }: Words): string => {
  const tier = names.tier(tierId);
  if (difference === 0) return translator.text('result.offerSame', { tier });
  const amount = format.unsignedMoney(difference);
  return translator.text(difference > 0 ? 'result.offerMore' : 'result.offerLess', { tier, amount });
};

/** A fixed monthly amount that the visitor was offered, and what each tier costs more or less. */
export interface OfferView {
  readonly text: string;
  readonly differences: readonly string[];
}

/** The offer of a scenario beside every tier; null where there is none. */
export const offerView = ({ offer }: Scenario, quote: QuoteAmounts, words: Words): OfferView | null => {
  const comparison = offer === undefined ? null : compareOffer(offer, quote);
  if (offer === undefined || comparison === null || isRuleError(comparison)) return null;
  const { translator, format } = words;
  const months = translator.count('unit.months', quote.months);
  const text = translator.text('result.offer', {
    months,
    amount: format.money(offer),
    total: format.money(comparison.total),
  });
  return { text, differences: comparison.tiers.map((tier) => differenceText(tier, words)) };
};

/** Whether the totals are shown with VAT too, and of which country. */
const vatText = ({ vat }: Scenario, priceList: PriceList, words: Words): string => {
  const { translator, format } = words;
  const rate = priceList.vat.rates.find(({ country }) => country === vat?.country);
  if (vat === undefined || rate === undefined) return translator.text('assumption.withoutVat');
  if (vat.reverseCharge) return translator.text('assumption.reverseCharge');
  return translator.text('assumption.vat', {
    country: format.country(rate.country),
    percent: describeQuantity({ unit: 'percent', amount: rate.percent }, words),
  });
};

/** The prices that were agreed beside the price list, which are in the amounts. */
export const agreedPrices = (scenario: Scenario, quote: QuoteAmounts, words: Words): AgreedTerm[] => {
  const { factor } = scenario;
  return [
    ...travelText(scenario, quote, words).map((text) => ({ id: 'travel' as const, text })),
    ...(factor === undefined
      ? []
      : [{ id: 'factor' as const, text: words.translator.text('agreed.factor', { percent: factor }) }]),
  ];
};

/** What else was chosen: an offer to compare with, and the VAT, if only to say that there is none. */
export const chosenTerms = (
  scenario: Scenario,
  offer: OfferView | null,
  list: PriceList,
  words: Words,
): AgreedTerm[] => [
  ...(offer ? [{ id: 'offer' as const, text: [offer.text, ...offer.differences].join(' ') }] : []),
  { id: 'vat', text: vatText(scenario, list, words) },
];
