import { toolTexts } from 'virtual:tool-texts';
import type { Language } from '../../schema/language.ts';
import type { PublishedFile } from '../../schema/published-file.ts';
import { publishedFile } from '../data/published-file.ts';
import { messagesFor } from '../site.ts';

/** The texts of what tools load on demand, as `/texts/<language>.json` holds them. */
export const lazyTextsOf = (language: Language): string => JSON.stringify(messagesFor(language, toolTexts.lazy));

/** Where a tool finds those texts, and how it tells that they are the ones of its page. */
export const lazyTextsFile = (language: Language): PublishedFile =>
  publishedFile(`/texts/${language}.json`, lazyTextsOf(language));
