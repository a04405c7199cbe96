import type { CountryId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Percent } from '../../schema/units.ts';
import type { Amount } from '../explain/explanation.ts';
import { given } from '../explain/nodes.ts';
import { cents, sumCents } from '../money/cents.ts';
import { vatAmount } from '../money/vat-amount.ts';
import { conceptVat } from './concepts/apply.ts';
import type { VatAmounts } from './quote-result.ts';
import type { VatChoice } from './request.ts';

const noVat = 0 as Percent;

/** The rate of the chosen country; reverse charge makes it 0. Undefined where the list has none. */
export const vatRateFor = (
  { country, reverseCharge }: VatChoice,
  { vat }: PriceList,
): { readonly country: CountryId; readonly percent: Percent } | undefined => {
  const rate = vat.rates.find((one) => one.country === country);
  return rate && { country: rate.country, percent: reverseCharge ? noVat : rate.percent };
};

/** Adds VAT to a total, once. Reverse charge adds 0, as the visitor's own choice. */
export const addVat = (
  total: Cents,
  choice: VatChoice | undefined,
  priceList: PriceList,
): VatAmounts<Amount> | null => {
  if (choice === undefined) return null;
  const whole = given({ of: 'total' }, { unit: 'cents', amount: total });
  const told = conceptVat({ cents: total, explanation: whole }, choice, priceList);
  if (told) return told;
  const rate = vatRateFor(choice, priceList);
  if (rate === undefined) return null;
  const amount = vatAmount(total, rate.percent);
  return { vat: { cents: amount }, totalWithVat: { cents: sumCents([total, amount]) } };
};

/** A total without the VAT that is inside the amounts of the list, if any. */
export const netTotal = (total: Cents, priceList: PriceList): Cents => {
  const { included } = priceList.vat;
  const inside = included && addVat(total, { country: included, reverseCharge: false }, priceList);
  return inside ? cents(total - inside.vat.cents) : total;
};
