import type { Language } from '../schema/language.ts';
import { lazilyBy } from './lazily.ts';

const formatOf = lazilyBy(
  (language: Language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
);

/**
 * The name of a weekday; 0 is Monday.
 *
 * @example weekdayName('nl', 0) // 'maandag'
 */
export const weekdayName = (language: Language, day: number): string =>
  // 1 January 2024 was a Monday.
  formatOf(language).format(Date.UTC(2024, 0, 1 + day));
