import type { Language } from '../schema/language.ts';
import { messagesFor } from './site.ts';

/** The texts of what is seldom used, by the first part of their keys: a page does not carry them, it loads them. */
const groups = ['pinned', 'saved', 'send', 'sheet'];

/** Where the texts of a language are, and what they are. */
export const laterTexts = {
  address: (language: Language): string => `/texts/${language}.json`,
  of: (language: Language): string => JSON.stringify(messagesFor(language, groups)),
};
