import type { PriceList } from '../../schema/price-list.ts';
import type { Percent } from '../../schema/units.ts';
import type { ExplainedAmount } from '../explain/explanation.ts';
import { given, productAmount, published, sumAmount } from '../explain/nodes.ts';
import { vatAmount } from '../money/vat-amount.ts';
import { conceptVat } from './concepts/apply.ts';
import type { VatAmounts } from './quote-result.ts';
import type { VatChoice } from './request.ts';

const noVat = 0 as Percent;

/** Adds VAT to a total, once. Reverse charge adds 0, as the visitor's own choice. */
export const addVat = (
  total: ExplainedAmount,
  choice: VatChoice | undefined,
  priceList: PriceList,
): VatAmounts | null => {
  if (choice === undefined) return null;
  const told = conceptVat(total, choice, priceList);
  if (told) return told;
  const rate = priceList.vat.rates.find(({ country }) => country === choice.country);
  if (rate === undefined) return null;
  const subject = { of: 'vatRate', country: rate.country } as const;
  const percent = choice.reverseCharge ? noVat : rate.percent;
  const rateNode = choice.reverseCharge
    ? given(subject, { unit: 'percent', amount: percent })
    : published(subject, { unit: 'percent', amount: percent }, 'vat');
  const amount = productAmount({ of: 'vat' }, vatAmount(total.cents, percent), [total.explanation, rateNode]);
  return { vat: amount, totalWithVat: sumAmount({ of: 'totalWithVat' }, [total, amount]) };
};
