import type { Words } from '../../i18n/words.ts';
import type { Language } from '../../schema/language.ts';
import { loadTexts, type Texts } from './load-texts.ts';

/** Where the site keeps the texts of what is seldom used. */
const laterTextsAddress = (language: Language): string => `/texts/${language}.json`;

/** Those texts in one language, loaded once for a page. */
export const laterTexts = (language: Language): Promise<Texts> => loadTexts(laterTextsAddress(language));

/** The words with the texts of what is seldom used, which are loaded when they are first needed. */
export const laterWords = async (words: Words): Promise<Words> => words.withTexts(await laterTexts(words.language));
