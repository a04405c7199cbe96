import type { Language } from '../schema/language.ts';
import type { PriceList } from '../schema/price-list.ts';
import { currencyName, currencySign, type Texts } from '../words/index.ts';

/** Texts that differ under some lists stand under the same key after these: where VAT is inside of all amounts, and where rates are not per hour. */
const [vatInside, rateUnitOther] = ['vatInside.', 'rateUnit.'];

/** The interface texts under a price list: they are written for amounts in euros without VAT, and rates per hour. */
export const textsFor = (texts: Texts, language: Language, { currency = 'EUR', vat, rateUnit }: PriceList): Texts => {
  const entries = Object.entries(texts).map(([key, text]): [string, string] => [
    key,
    (vat.included && Reflect.get(texts, vatInside + key)) ||
      (rateUnit && Reflect.get(texts, rateUnitOther + key)) ||
      text,
  ]);
  if (currency === 'EUR') return Object.fromEntries(entries);
  const [sign, name] = [currencySign(currency, language), currencyName(currency, language)];
  return Object.fromEntries(
    entries.map(([key, text]) => [
      key,
      text.replaceAll('€', sign).replaceAll(` ${currencyName('EUR', language)}`, ` ${name}`),
    ]),
  );
};
