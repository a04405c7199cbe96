import type { Language } from '../schema/language.ts';
import { languageRow } from './language-table.ts';
import { memoizeByKey } from './memoize.ts';

const written = (style: Intl.DateTimeFormatOptions) =>
  memoizeByKey(
    (language: Language) => new Intl.DateTimeFormat([...languageRow(language).locales], { ...style, timeZone: 'UTC' }),
  );

const inFull = written({ month: 'long', year: 'numeric' });
const inShort = written({ month: 'short' });

const firstDay = (month: string): Date => new Date(`${month}-01`);

/**
 * A month with its year.
 *
 * @param month as `YYYY-MM`
 * @example describeMonth('2025-01', 'nl') // 'januari 2025'
 */
export const describeMonth = (month: string, language: Language): string => inFull(language).format(firstDay(month));

/** The name of a month in a few letters. @example shortMonth('2025-01', 'en') // 'Jan' */
export const shortMonth = (month: string, language: Language): string => inShort(language).format(firstDay(month));
