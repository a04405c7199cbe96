import type { Language } from '../schema/language.ts';
import { memoizeByKey } from './memoize.ts';
import { type LanguageRow, rowFromIntl } from './row-from-intl.ts';

const noOwnMarks: LanguageRow['ownMarks'] = new Map();

/** Every language whose customs `Intl` does not give as readers here expect them. */
const table: Readonly<Record<Language, LanguageRow>> = {
  nl: {
    locales: ['nl-NL'],
    decimalMark: ',',
    hours: ['u', 'h', 'uur', 'uren'],
    minutes: ['m', 'min', 'minuut', 'minuten'],
    ownMarks: noOwnMarks,
  },
  en: {
    locales: ['en-GB'],
    decimalMark: '.',
    hours: ['h', 'hour', 'hours'],
    minutes: ['m', 'min', 'minute', 'minutes'],
    ownMarks: noOwnMarks,
  },
};

/** Whether `Intl` need not be asked. */
export const isInTable = (language: Language): boolean => Object.hasOwn(table, language);

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

/** A typed text with the digits of a language as 0 to 9; its decimal mark stays a comma, and is a point otherwise. */
export const withPlainDigits = (text: string, language?: Language): string =>
  language === undefined ? text : Array.from(text, (mark) => languageRow(language).ownMarks.get(mark) ?? mark).join('');

/** Whether a spreadsheet in the language reads a comma as the decimal mark. */
export const usesDecimalComma = (language: Language): boolean => languageRow(language).decimalMark === ',';
