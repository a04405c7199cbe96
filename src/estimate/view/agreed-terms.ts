import { compareOffer, isRuleError, type QuoteAmounts, type TierDifference } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeQuantity, type Words } from '../../words/index.ts';
import type { Scenario } from '../estimate.ts';
import type { AgreedTerm } from './agreed-prices.ts';

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

/** The offer of a scenario compared with every tier; null when there is none. */
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

/** Which VAT the totals are also shown with, if any. */
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
