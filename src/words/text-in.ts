import type { Language, LocalizedText } from '../schema/language.ts';

/**
 * A text in a language. A price list may lack it in a language that the site got later: then it is read in the first that it has.
 *
 * @example textIn({ nl: 'Technicus', en: 'Technician' }, 'en') // 'Technician'
 */
export const textIn = (text: LocalizedText, language: Language): string =>
  text[language] ?? Object.values(text)[0] ?? '';
