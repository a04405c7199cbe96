import type { Language } from '../schema/language.ts';
import type { PriceList } from '../schema/price-list.ts';
import { currencyName, currencySign, type Texts } from '../words/index.ts';

/** Words that are no longer true under some lists, and what stands in their place. */
const phrasesFor = (texts: Texts, { vat, tiers }: PriceList): readonly (readonly [phrase: string, other: string])[] => {
  const text = (key: string): string => String(Reflect.get(texts, key) ?? '');
  return [
    ...(vat.stated ? [[text('rates.withoutVat'), text('vatStated.rates.withoutVat')] as const] : []),
    ...(tiers.length === 1 ? [[text('sole.perTier'), ''] as const] : []),
  ].filter(([phrase]) => phrase !== '');
};

const replaceAll = (text: string, phrases: readonly (readonly [phrase: string, other: string])[]): string =>
  phrases.reduce((changed, [phrase, other]) => changed.replaceAll(phrase, other), text);

/**
 * The interface texts under a price list: they are written for amounts in euros that we assume to be without VAT, for rates per
 * hour, and for more levels than one.
 */
export const textsFor = (texts: Texts, language: Language, list: PriceList): Texts => {
  const { currency = 'EUR', vat, rateUnit } = list;
  const variants = [
    ...(vat.included ? ['vatInside.'] : []),
    ...(vat.stated ? ['vatStated.'] : []),
    ...(rateUnit ? ['rateUnit.'] : []),
  ];
  const phrases = phrasesFor(texts, list);
  const entries = Object.entries(texts).map(([key, text]): [string, string] => {
    const variant = variants.map((prefix) => Reflect.get(texts, prefix + key)).find(Boolean);
    return [key, replaceAll(variant ?? text, phrases)];
  });
  if (currency === 'EUR') return Object.fromEntries(entries);
  const [sign, name] = [currencySign(currency, language), currencyName(currency, language)];
  const money = [
    ['€', sign],
    [` ${currencyName('EUR', language)}`, ` ${name}`],
  ] as const;
  return Object.fromEntries(entries.map(([key, text]) => [key, replaceAll(text, money)]));
};
