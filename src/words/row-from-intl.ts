import type { Language } from '../schema/language.ts';

/** How a language writes numbers and dates, and how its readers type durations. */
export interface LanguageRow {
  /** Whose customs numbers and dates follow, the first that the computer knows. */
  readonly locales: readonly string[];
  readonly decimalMark: string;
  /** What people type behind a number of hours, in small letters. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** The marks that the script of the language has for 0 to 9 and for the decimal mark, where those are its own. */
  readonly ownMarks: ReadonlyMap<string, string>;
}

const decimalMarkOf = (locales: readonly string[]): string =>
  new Intl.NumberFormat([...locales]).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

const ownMarksOf = (language: Language): LanguageRow['ownMarks'] => {
  // Where most readers of the language live: ar is written with the digits of ar-EG.
  const { language: alone, region } = new Intl.Locale(language).maximize();
  const native = [region === undefined ? alone : `${alone}-${region}`, 'en-GB'];
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
export const rowFromIntl = (language: Language): LanguageRow => {
  const locales = [language, 'en-GB'];
  return {
    locales,
    decimalMark: decimalMarkOf(locales),
    hours: unitWords(locales, 'hour'),
    minutes: unitWords(locales, 'minute'),
    ownMarks: ownMarksOf(language),
  };
};
