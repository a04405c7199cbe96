import type { Language } from '../schema/language.ts';
import { messagesFor } from './site.ts';

/** The texts of what is seldom used, by the first part of their keys: a page does not carry them, it loads them. */
const groups = ['deadline', 'error', 'explain', 'inCall', 'pinned', 'saved', 'send', 'sheet'];

/** The texts of a language, as `/texts/<language>.json` holds them. */
export const laterTextsOf = (language: Language): string => JSON.stringify(messagesFor(language, groups));
