import type { Language } from '../schema/language.ts';
import type { Cents, Minutes } from '../schema/units.ts';
import { languageRow, unitPatterns, withPlainDigits } from './language-table.ts';
import { memoizeByKey } from './memoize.ts';
import { minorUnits, typedAmount } from './site-money.ts';

/** What a typed duration means; a bare decimal is `ambiguous`, because it could be hours or minutes. */
export type ReadDuration = Minutes | 'ambiguous' | 'unreadable';

const clock = /^(\d{1,4}):([0-5]\d)$/;
const bareDecimal = /^\d{1,4}[.,]\d{1,2}$/;

const patterns = memoizeByKey((language: Language | undefined) => {
  const { hours, minutes } = unitPatterns(language);
  return {
    bareMinutes: new RegExp(`^(\\d{1,6})\\s*${minutes}?\\.?$`),
    hoursAndMinutes: new RegExp(`^(\\d{1,4})\\s*${hours}\\s*([0-5]?\\d)\\s*${minutes}?\\.?$`),
    decimalHours: new RegExp(`^(\\d{1,4})(?:[.,](\\d{1,2}))?\\s*${hours}\\.?$`),
  };
});

const wholeMinutes = (minutes: number): ReadDuration =>
  Number.isInteger(minutes) ? (minutes as Minutes) : 'unreadable';

/** Computes in whole hundredths of an hour, so that 1,1 uur is 66 minutes and not 66.00000000000001. */
const fromDecimal = (hours: string, decimals = ''): ReadDuration =>
  wholeMinutes(((Number(hours) * 100 + Number(decimals.padEnd(2, '0'))) * 60) / 100);

/**
 * Reads a duration as people type it.
 *
 * @param language that of the page; without it only the words of the languages in the table are known
 * @returns whole minutes; `ambiguous` for a bare decimal such as `1,5`; `unreadable` for anything else, parts of a minute too
 * @example readDuration('1:30') // 90
 * @example readDuration('1,5 uur') // 90
 * @example readDuration('1u30') // 90
 * @example readDuration('1,5') // 'ambiguous'
 */
export const readDuration = (text: string, language?: Language): ReadDuration => {
  const typed = withPlainDigits(text.trim().toLowerCase(), language);
  const { bareMinutes, hoursAndMinutes, decimalHours } = patterns(language);
  const split = clock.exec(typed) ?? hoursAndMinutes.exec(typed);
  if (split) return wholeMinutes(Number(split[1]) * 60 + Number(split[2]));
  const plain = bareMinutes.exec(typed);
  if (plain) return wholeMinutes(Number(plain[1]));
  const hours = decimalHours.exec(typed);
  if (hours?.[1] !== undefined) return fromDecimal(hours[1], hours[2]);
  return bareDecimal.test(typed) ? 'ambiguous' : 'unreadable';
};

const bareNumber = /^\d{1,4}(?:[.,]\d{1,2})?$/;

/**
 * Reads what people type in a field that asks for hours: a bare number is a number of hours there.
 *
 * @returns whole minutes, or undefined
 * @example readHours('4,5') // 270
 * @example readHours('1:30') // 90
 */
export const readHours = (text: string, language?: Language): Minutes | undefined => {
  const typed = withPlainDigits(text.trim(), language);
  const minutes = readDuration(bareNumber.test(typed) ? `${typed} h` : typed, language);
  return typeof minutes === 'string' ? undefined : minutes;
};

/** Writes minutes for such a field; `readHours` reads them back. @example '4', '4:30' */
export const writeHours = (minutes: Minutes): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, '0')}`;
};

/**
 * Reads an amount as people type it, with a comma or a point before the decimals. A mark between thousands is refused: it
 * could be meant as a decimal mark.
 *
 * @returns whole cents, or undefined
 * @example readMoney('€ 45,50') // 4550
 * @example readMoney('1.234') // undefined
 */
export const readMoney = (text: string, language?: Language): Cents | undefined => {
  const typed = withPlainDigits(text.trim(), language);
  const [, whole, decimals = ''] = typedAmount.exec(typed) ?? [];
  return whole === undefined ? undefined : (Number(whole + decimals.padEnd(minorUnits, '0')) as Cents);
};

/** The digits of an amount before and after its decimal mark; none after it in a currency without decimals. */
export const splitAmount = (amount: Cents): [whole: string, decimals: string] => {
  const digits = String(amount).padStart(minorUnits + 1, '0');
  const end = digits.length - minorUnits;
  return [digits.slice(0, end), digits.slice(end)];
};

/**
 * Writes an amount for a field, as readers of the language type it; whole units have no decimals. `readMoney` reads it back.
 *
 * @example writeMoney(4550, 'nl') // '45,50'
 * @example writeMoney(30000, 'nl') // '300'
 */
export const writeMoney = (amount: Cents, language: Language): string => {
  const [whole, decimals] = splitAmount(amount);
  return Number(decimals) === 0 ? whole : `${whole}${languageRow(language).decimalMark}${decimals}`;
};
