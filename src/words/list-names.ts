import type { BandId, ChannelId, RoleId, TierId } from '../schema/identifier.ts';
import type { Language, LocalizedText } from '../schema/language.ts';
import type { ClauseId, PriceList } from '../schema/price-list.ts';

/** The names that a price list gives its parts, in one language. */
export interface ListNames {
  role(id: RoleId): string;
  tier(id: TierId): string;
  band(id: BandId): string;
  channel(id: ChannelId): string;
  clause(id: ClauseId): string;
  /** The list itself, and the language, for names that are seldom told. */
  readonly list: PriceList;
  readonly language: Language;
}

type Named<Id> = readonly { readonly id: Id; readonly name: LocalizedText }[];

export const listNames = (priceList: PriceList, language: Language): ListNames => {
  const nameIn =
    <Id extends string>(entries: Named<Id>) =>
    (id: Id): string =>
      entries.find((entry) => entry.id === id)?.name[language] ?? id;
  return {
    role: nameIn(priceList.roles),
    tier: nameIn(priceList.tiers),
    band: nameIn(priceList.rateBands),
    channel: nameIn(priceList.channels),
    clause: (id) => priceList.clauses[id][language],
    list: priceList,
    language,
  };
};
