import type { BandId, ChannelId, RoleId, TierId } from '../schema/identifier.ts';
import type { Language, LocalizedText } from '../schema/language.ts';
import type { ClauseId, PriceList } from '../schema/price-list.ts';
import type { UnitId } from '../schema/units.ts';

/** The names that a price list gives its parts, in one language. */
export interface ListNames {
  role(id: RoleId): string;
  tier(id: TierId): string;
  band(id: BandId): string;
  channel(id: ChannelId): string;
  clause(id: ClauseId): string;
  unit(id: UnitId): string;
  /** A fee, a surcharge or a zone of travel. */
  part(id: string): string;
  /** What an hourly rate is per, where that is not an hour. */
  readonly rateUnit: string;
}

type Named<Id> = readonly { readonly id: Id; readonly name: LocalizedText }[];

const partsOf = ({ fees = [], surcharges = [], tiers, travel }: PriceList): Named<string> => [
  ...[...fees, ...tiers.flatMap((tier) => tier.fees ?? [])].flatMap(({ id, name }) => (name ? [{ id, name }] : [])),
  ...surcharges,
  ...(Array.isArray(travel) ? travel : []).flatMap((part) => ('zones' in part ? part.zones : [])),
];

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
    unit: nameIn(priceList.units ?? []),
    part: (id) => nameIn(partsOf(priceList))(id),
    rateUnit: priceList.rateUnit?.name[language] ?? '',
  };
};
