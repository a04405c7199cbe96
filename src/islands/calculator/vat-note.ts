import { describeQuantity } from '../../i18n/describe-quantity.ts';
import type { Words } from '../../i18n/words.ts';
import type { QuoteRequest } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** Whether the totals are shown with VAT too, and which. */
export const vatNote = ({ vat }: QuoteRequest, priceList: PriceList, words: Words): string => {
  const { translator, format } = words;
  const rate = priceList.vat.rates.find(({ country }) => country === vat?.country);
  if (vat === undefined || rate === undefined) return translator.text('assumption.withoutVat');
  if (vat.reverseCharge) return translator.text('assumption.reverseCharge');
  return translator.text('assumption.vat', {
    country: format.country(rate.country),
    percent: describeQuantity({ unit: 'percent', amount: rate.percent }, words),
  });
};
