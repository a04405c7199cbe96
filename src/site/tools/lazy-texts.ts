import { toolTexts } from 'virtual:tool-texts';
import { entryWordsOf } from '../../estimate/quick-entry/index.ts';
import type { Language } from '../../schema/language.ts';
import { messagesFor, site } from '../site.ts';

/** The words for quick entry in every language of the site: whoever types them need not mind the language of the page. */
const entryWords = entryWordsOf(site.provider.languages.map((language) => site.dictionaries[language] ?? {}));

/** The texts of what tools load on demand, as `/texts/<language>.json` holds them. */
export const lazyTextsOf = (language: Language): string =>
  JSON.stringify({ ...messagesFor(language, toolTexts.lazy), ...entryWords });
