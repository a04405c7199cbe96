import type { Language } from '../schema/language.ts';

const formats = new Map<Language, Intl.DateTimeFormat>();

const formatOf = (language: Language): Intl.DateTimeFormat => {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
};

/**
 * The name of a weekday; 0 is Monday. Making an Intl format is slow, so one is kept for each language.
 *
 * @example weekdayName('nl', 0) // 'maandag'
 */
export const weekdayName = (language: Language, day: number): string =>
  // 1 January 2024 was a Monday.
  formatOf(language).format(Date.UTC(2024, 0, 1 + day));
