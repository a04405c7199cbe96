import type { Language } from '../../schema/language.ts';
import type { PublishedFile } from '../../schema/published-file.ts';
import { publishedFile } from '../data/published-file.ts';
import { messagesFor } from '../site.ts';

/** The texts of what is seldom used, by the first part of their keys: a page does not carry them, it loads them. */
const groups = ['deadline', 'error', 'explain', 'inCall', 'lazy', 'linkProblem', 'pinned', 'saved', 'send', 'sheet'];

/** Texts that any tool needs when its estimate is copied, sent, saved or printed. */
const outputGroups = [
  'agreed',
  'amount',
  'assumption',
  'calculator',
  'column',
  'compare',
  'frequency',
  'hours',
  'need',
  'onSite',
  'open',
  'place',
  'regions',
  'report',
  'result',
  'roleHours',
  'scenario',
  'scenarioTable',
  'sla',
  'subject',
  'unit',
];

/** The texts of a language, as `/texts/<language>.json` holds them. */
export const lazyTextsOf = (language: Language): string =>
  JSON.stringify(messagesFor(language, [...groups, ...outputGroups]));

/** Where a tool finds those texts, and how it tells that they are the ones of its page. */
export const lazyTextsFile = (language: Language): PublishedFile =>
  publishedFile(`/texts/${language}.json`, lazyTextsOf(language));
