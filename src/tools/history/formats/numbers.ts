import type { PriceList } from '../../../schema/price-list.ts';
import type { DecimalMark } from '../mapping.ts';

/** What a column of numbers shows of its decimal mark. */
export interface MarkEvidence {
  readonly comma: boolean;
  readonly point: boolean;
  /** A number such as 1.500 that could be either, the first that was met. */
  readonly doubtful: string | null;
}

export const noMarkEvidence: MarkEvidence = { comma: false, point: false, doubtful: null };

/** Digits with separators, a sign before them at most. */
const numeral = /^[-+]?\d[\d.,'\u2019\u00a0\u202f ]*$/;

/** Whether a text is a number, however it is written. */
export const isNumeral = (text: string): boolean => numeral.test(text);

const other = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');

/** Three digits after each mark, at most three before the first: 1.500 is one and a half, or fifteen hundred. */
const isGrouped = (text: string, mark: DecimalMark): boolean =>
  new RegExp(`^[-+]?[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`).test(text);

/** The decimal mark that a number proves; `doubtful` where it could be either, null where it has none. */
export const markOf = (text: string): DecimalMark | 'doubtful' | null => {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const mark = comma >= 0 ? ',' : '.';
  if (text.indexOf(mark) !== text.lastIndexOf(mark)) return isGrouped(text, mark) ? other(mark) : 'doubtful';
  return isGrouped(text, mark) ? 'doubtful' : mark;
};

/** Adds what one cell shows; what is no number shows nothing. */
export const withMark = (evidence: MarkEvidence, text: string): MarkEvidence => {
  const mark = isNumeral(text) ? markOf(text) : null;
  if (mark === null) return evidence;
  if (mark === 'doubtful') return evidence.doubtful === null ? { ...evidence, doubtful: text } : evidence;
  if (mark === ',') return evidence.comma ? evidence : { ...evidence, comma: true };
  return evidence.point ? evidence : { ...evidence, point: true };
};

/** A number as whole digits and how many of them are decimals: exact, where a fraction would not be. */
export interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

const most = 9;

/**
 * Reads a number with a known decimal mark; the other mark, spaces and apostrophes part its thousands.
 *
 * @returns null for what is no number, or for more digits than are counted exactly
 * @example readDecimal('1.000,50', ',') // { digits: 100_050, decimals: 2 }
 */
export const readDecimal = (text: string, mark: DecimalMark): Decimal | null => {
  if (!numeral.test(text)) return null;
  const [whole = '', part = '', ...more] = text.replace(/['\u2019\u00a0\u202f ]/g, '').split(mark);
  const thousands = other(mark);
  if (more.length > 0 || part.includes(thousands)) return null;
  if (whole.includes(thousands) && !isGrouped(whole, thousands)) return null;
  const decimals = part.slice(0, most);
  const digits = Number(`${whole.replaceAll(thousands, '')}${decimals}`);
  return Number.isSafeInteger(digits) ? { digits, decimals: decimals.length } : null;
};

/** Half away from nought, in whole numbers. */
const rounded = (dividend: number, divisor: number): number =>
  Math.sign(dividend) * Math.floor((2 * Math.abs(dividend) + divisor) / (2 * divisor));

/**
 * A number times a whole number, half up; null where that is not exact.
 *
 * @example timesDecimal({ digits: 151, decimals: 2 }, 3_600) // 5_436
 */
export const timesDecimal = ({ digits, decimals }: Decimal, times: number): number | null => {
  const product = digits * times;
  return Number.isSafeInteger(2 * product) ? rounded(product, 10 ** decimals) : null;
};

/** Decimals of the currency of a list, which may not be that of the site whose code this is. */
export const minorUnitsOf = ({ currency = 'EUR' }: PriceList): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const currencySigns = /^(?:[A-Z]{3}|[€$£¥])\s*|\s*(?:[A-Z]{3}|[€$£¥])$/g;

/** An amount without the sign or the code of its currency. @example withoutCurrency('€ 58,00') // '58,00' */
export const withoutCurrency = (text: string): string => text.trim().replace(currencySigns, '');

/**
 * Reads an amount of money in the smallest unit of a currency, half up; a sign or a code of a currency beside it is left out.
 *
 * @param minorUnits decimals of the currency
 * @returns null for what is no amount
 * @example readAmount('€ 1.250,00', ',', 2) // 125_000
 */
export const readAmount = (text: string, mark: DecimalMark, minorUnits: number): number | null => {
  const decimal = readDecimal(withoutCurrency(text), mark);
  return decimal && timesDecimal(decimal, 10 ** minorUnits);
};
