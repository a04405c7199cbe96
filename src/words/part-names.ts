import type { PriceList } from '../schema/price-list.ts';
import { textIn } from './text-in.ts';
import type { ListNames } from './words.ts';

const partsOf = ({ fees = [], surcharges = [], units = [], tiers, travel }: PriceList) => [
  ...fees,
  ...tiers.flatMap((tier) => tier.fees ?? []),
  ...surcharges,
  ...units,
  ...(Array.isArray(travel) ? travel : []).flatMap((part) => ('zones' in part ? part.zones : [])),
];

/** What a list calls a fee, a surcharge, a zone of travel, or a unit that it counts. */
export const partName = (id: string, { list, language }: ListNames): string =>
  textIn(partsOf(list).find((part) => part.id === id)?.name ?? {}, language) || id;
