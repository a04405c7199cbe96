import type { BandId, ChannelId, RoleId, TierId } from '../schema/identifier.ts';
import type { Language, LocalizedText } from '../schema/language.ts';
import type { ClauseId, PriceList } from '../schema/price-list.ts';
import type { PublishedFile } from '../schema/published-file.ts';
import { type Formatter, formatter } from './formatter.ts';
import { textIn } from './text-in.ts';
import { makeTranslator, type Texts, type Translator } from './translator.ts';

/** The names in a price list, in one language. */
export interface ListNames {
  role(id: RoleId): string;
  tier(id: TierId): string;
  band(id: BandId): string;
  channel(id: ChannelId): string;
  /** Where the source states a figure; empty where the list names no clause. */
  clause(id: ClauseId): string;
  /** The list itself, and the language, for names that are seldom told. */
  readonly list: PriceList;
  readonly language: Language;
}

type Named<Id> = readonly { readonly id: Id; readonly name: LocalizedText }[];

const listNames = (priceList: PriceList, language: Language): ListNames => {
  const nameIn =
    <Id extends string>(entries: Named<Id>) =>
    (id: Id): string => {
      const entry = entries.find((candidate) => candidate.id === id);
      return entry ? textIn(entry.name, language) : id;
    };
  return {
    role: nameIn(priceList.roles),
    tier: nameIn(priceList.tiers),
    band: nameIn(priceList.rateBands),
    channel: nameIn(priceList.channels),
    clause: (id) => textIn(priceList.clauses[id] ?? {}, language),
    list: priceList,
    language,
  };
};

/** What puts a result of the rules into words. */
export interface Words {
  readonly language: Language;
  readonly translator: Translator;
  readonly format: Formatter;
  readonly names: ListNames;
  /** The file with the seldom used texts; undefined where no text is missing. */
  readonly lazyTexts: PublishedFile | undefined;
  /** The same with more texts, such as those of `lazyTexts`. */
  withTexts(texts: Texts): Words;
}

export const makeWords = (
  language: Language,
  messages: Texts,
  priceList: PriceList,
  lazyTexts?: PublishedFile,
  isDated = true,
): Words => ({
  language,
  translator: makeTranslator(language, messages),
  format: formatter(language, priceList.currency, isDated),
  names: listNames(priceList, language),
  lazyTexts,
  withTexts: (texts) => makeWords(language, { ...messages, ...texts }, priceList, lazyTexts, isDated),
});
