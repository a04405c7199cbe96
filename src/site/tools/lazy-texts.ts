import { toolTexts } from 'virtual:tool-texts';
import { entryWordsOf } from '../../estimate/quick-entry/index.ts';
import type { Language } from '../../schema/language.ts';
import type { ToolId } from '../../tools/index.ts';
import { messagesFor, site } from '../site.ts';

/** The words for quick entry in every language of the site: whoever types them need not mind the language of the page. */
const entryWords = entryWordsOf(site.provider.languages.map((language) => site.dictionaries[language] ?? {}));

/** The texts of what tools load on demand, as `/texts/<language>.json` holds them; or those of a tool that has its own. */
export const lazyTextsOf = (language: Language, id?: ToolId): string => {
  const own = id && toolTexts.ownLazy[id];
  return JSON.stringify(own ? messagesFor(language, own) : { ...messagesFor(language, toolTexts.lazy), ...entryWords });
};
