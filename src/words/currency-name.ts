import type { Language } from '../schema/language.ts';
import { languageRow } from './language-table.ts';

const partOf = (language: Language, currency: string, currencyDisplay: 'narrowSymbol' | 'name'): string =>
  new Intl.NumberFormat([...languageRow(language).locales], { style: 'currency', currency, currencyDisplay })
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** What stands beside an amount of a currency. @example currencySign('GBP', 'nl') // '£' */
export const currencySign = (currency: string, language: Language): string =>
  partOf(language, currency, 'narrowSymbol');

/** The name of a currency after a number. @example currencyName('EUR', 'en') // 'euros' */
export const currencyName = (currency: string, language: Language): string => partOf(language, currency, 'name');
