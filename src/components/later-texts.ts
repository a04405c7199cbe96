import type { Language } from '../schema/language.ts';
import { messagesFor } from './site.ts';

/** The texts of what is seldom used, by the first part of their keys: a page does not carry them, it loads them. */
const groups = ['deadline', 'error', 'explain', 'inCall', 'linkProblem', 'pinned', 'saved', 'send', 'sheet'];

/** Texts of the calculator that other tools need when what was agreed in a call is copied from them. */
const agreementGroups = [
  'amount',
  'assumption',
  'calculator',
  'column',
  'frequency',
  'open',
  'place',
  'result',
  'scenario',
  'subject',
  'unit',
];

/** The texts of a language, as `/texts/<language>.json` holds them. */
export const laterTextsOf = (language: Language): string =>
  JSON.stringify(messagesFor(language, [...groups, ...agreementGroups]));
