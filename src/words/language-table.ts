import type { Language } from '../schema/language.ts';
import { memoizeByKey } from './memoize.ts';

/** How a language writes numbers and dates, and how its readers type numbers and durations. */
interface LanguageRow {
  /** Whose customs numbers and dates follow, the first that the computer knows. */
  readonly locales: readonly string[];
  readonly decimalMark: string;
  /** From 0 to 9. */
  readonly digits: readonly string[];
  /** What people type behind a number of hours, in small letters. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
}

const digits = [...'0123456789'];

/** Every language whose customs `Intl` does not give as readers here expect them. */
const table: Readonly<Record<Language, LanguageRow>> = {
  nl: {
    locales: ['nl-NL'],
    decimalMark: ',',
    digits,
    hours: ['u', 'h', 'uur', 'uren'],
    minutes: ['m', 'min', 'minuut', 'minuten'],
  },
  en: {
    locales: ['en-GB'],
    decimalMark: '.',
    digits,
    hours: ['h', 'hour', 'hours'],
    minutes: ['m', 'min', 'minute', 'minutes'],
  },
};

const unitWords = (locales: readonly string[], unit: 'hour' | 'minute'): string[] =>
  (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat([...locales], { style: 'unit', unit, unitDisplay });
    return [1, 2, 5, 11].flatMap((count) =>
      format
        .formatToParts(count)
        .filter(({ type }) => type === 'unit')
        .map(({ value }) => value.trim().toLowerCase().replace(/\.$/, '')),
    );
  });

/** The row of any other language, from `Intl`; in English where the computer does not know the language. */
const rowFromIntl = (language: Language): LanguageRow => {
  const locales = [language, 'en-GB'];
  const plain = new Intl.NumberFormat(locales, { useGrouping: false });
  return {
    locales,
    decimalMark: plain.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.',
    digits: digits.map((digit) => plain.format(Number(digit))),
    hours: unitWords(locales, 'hour'),
    minutes: unitWords(locales, 'minute'),
  };
};

/** How a language is written and typed. @example languageRow('nl').decimalMark // ',' */
export const languageRow = memoizeByKey((language: Language): LanguageRow => table[language] ?? rowFromIntl(language));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const anyOf = (words: readonly string[]): string => `(?:${[...new Set(words)].map(escaped).join('|')})`;

/**
 * What matches the words for hours and for minutes: those of the language, and of those in the table, because a text that was typed
 * on a page stays when the visitor switches to another language.
 */
export const unitPatterns = (language?: Language): Readonly<Record<'hours' | 'minutes', string>> => {
  const rows = [...Object.values(table), ...(language === undefined ? [] : [languageRow(language)])];
  return { hours: anyOf(rows.flatMap(({ hours }) => hours)), minutes: anyOf(rows.flatMap(({ minutes }) => minutes)) };
};

/** A typed text with the digits and the decimal mark of a language as 0 to 9 and a point; a comma stays. */
export const withPlainDigits = (text: string, language?: Language): string => {
  if (language === undefined || Object.hasOwn(table, language)) return text;
  const { digits, decimalMark } = languageRow(language);
  return [...text]
    .map((mark) =>
      mark === decimalMark && mark !== ',' ? '.' : String(digits.indexOf(mark) < 0 ? mark : digits.indexOf(mark)),
    )
    .join('');
};

/** Whether a spreadsheet in the language reads a comma as the decimal mark. */
export const usesDecimalComma = (language: Language): boolean => languageRow(language).decimalMark === ',';
