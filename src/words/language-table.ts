import type { Language } from '../schema/language.ts';
import { memoizeByKey } from './memoize.ts';

/** How a language writes numbers and dates, and how its readers type durations. */
interface LanguageRow {
  /** Whose customs numbers and dates follow, the first that the computer knows. */
  readonly locales: readonly string[];
  readonly decimalMark: string;
  /** What people type behind a number of hours, in small letters. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** The marks that the script of the language has for 0 to 9 and for the decimal mark, where those are its own. */
  readonly ownMarks: ReadonlyMap<string, string>;
}

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

const decimalMarkOf = (locales: readonly string[]): string =>
  new Intl.NumberFormat([...locales]).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

const ownMarksOf = (language: Language): LanguageRow['ownMarks'] => {
  // Where most readers of the language live: ar is written with the digits of ar-EG.
  const native = [new Intl.Locale(language).maximize().toString(), 'en-GB'];
  const { format } = new Intl.NumberFormat(native);
  const digits = Array.from({ length: 10 }, (_, digit) => [format(digit), String(digit)] as const);
  const mark = decimalMarkOf(native);
  return new Map([...digits, [mark, mark === ',' ? mark : '.']]);
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
  return {
    locales,
    decimalMark: decimalMarkOf(locales),
    hours: unitWords(locales, 'hour'),
    minutes: unitWords(locales, 'minute'),
    ownMarks: ownMarksOf(language),
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

/** A typed text with the digits of a language as 0 to 9; its decimal mark stays a comma, and is a point otherwise. */
export const withPlainDigits = (text: string, language?: Language): string =>
  language === undefined ? text : Array.from(text, (mark) => languageRow(language).ownMarks.get(mark) ?? mark).join('');

/** Whether a spreadsheet in the language reads a comma as the decimal mark. */
export const usesDecimalComma = (language: Language): boolean => languageRow(language).decimalMark === ',';
