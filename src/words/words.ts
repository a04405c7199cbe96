import type { Language } from '../schema/language.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { PublishedFile } from '../schema/published-file.ts';
import { type Formatter, formatter } from './formatter.ts';
import { type ListNames, listNames } from './list-names.ts';
import type { MessageKey } from './message-key.ts';
import { makeTranslator, type Translator } from './translator.ts';

/** Interface texts by key, all of them or those that a page needs. */
export type Texts = Readonly<Partial<Record<MessageKey, string>>>;

/** All that is needed to put a result of the rules into words. */
export interface Words {
  readonly language: Language;
  readonly translator: Translator;
  readonly format: Formatter;
  readonly names: ListNames;
  /** Where the texts of what is seldom used are; undefined where all texts are there. */
  readonly lazyTexts: PublishedFile | undefined;
  /** The same words with more texts, such as those that are loaded later. */
  withTexts(texts: Texts): Words;
}

export const makeWords = (
  language: Language,
  messages: Texts,
  priceList: PriceList,
  lazyTexts?: PublishedFile,
): Words => ({
  language,
  translator: makeTranslator(language, messages),
  format: formatter(language, priceList.currency),
  names: listNames(priceList, language),
  lazyTexts,
  withTexts: (texts) => makeWords(language, { ...messages, ...texts }, priceList, lazyTexts),
});
