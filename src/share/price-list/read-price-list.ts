import type { HourlyRate } from '../../schema/contract-tier.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { PriceList, RateBand, Role, VatRate } from '../../schema/price-list.ts';
import { keyed, listOf, nullable, objectOf, text, whole } from '../shapes.ts';
import { billing, clauses, country, date, id, names, price, tier, week, zone } from './list-parts.ts';

const priceList = objectOf<PriceList>({
  id: date,
  follows: nullable(date),
  takenOverOn: date,
  publisher: objectOf<PriceList['publisher']>({ name: text, email: text }),
  source: names,
  clauses,
  zone,
  roles: listOf(objectOf<Role>({ id, name: names }), 1),
  channels: listOf(objectOf<PriceList['channels'][number]>({ id, name: names })),
  rateBands: listOf(objectOf<RateBand>({ id, name: names, hours: week }), 1),
  billing: objectOf<PriceList['billing']>({ remote: billing, onSite: billing }),
  travel: objectOf<PriceList['travel']>({ perVisit: price }),
  onSiteRegions: objectOf<PriceList['onSiteRegions']>({
    whole: listOf<CountryId>(country),
    part: listOf<CountryId>(country),
  }),
  vat: objectOf<PriceList['vat']>({
    takenOverOn: date,
    source: names,
    rates: listOf(objectOf<VatRate>({ country, percent: whole })),
  }),
  tiers: listOf(tier, 1),
});

/** Every tier has a rate, or "on request", for every role in every band: a hole would read as a price of nothing. */
const hasEveryRate = ({ tiers, roles, rateBands }: PriceList): boolean => {
  const ofEveryRole = keyed(
    roles.map((role) => role.id),
    price,
  );
  const inEveryBand = keyed(
    rateBands.map((band) => band.id),
    (value): value is Record<string, HourlyRate> => ofEveryRole(value),
  );
  return tiers.every(({ hourlyRates }) => inEveryBand(hourlyRates));
};

/**
 * Reads a price list that was published as JSON. Total: what is not whole is undefined, never a list with a hole in it.
 *
 * @param wanted the list that must be in it
 * @example readPriceList(await response.json(), '2026-11-21')?.tiers.length // 4
 */
export const readPriceList = (value: unknown, wanted: string): PriceList | undefined =>
  priceList(value) && value.id === wanted && hasEveryRate(value) ? value : undefined;
