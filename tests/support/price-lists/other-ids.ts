import { type BandId, type ChannelId, idSchema, type RoleId, type TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { isoDateSchema } from '../../../src/schema/units.ts';
import { priceList } from '../published.ts';

/** The same id, in no use yet. */
const other = (id: string): string => idSchema.parse(`${id}2`);

/** A list that follows the published one, with the same figures under other roles, tiers, bands and channels, and for one country. */
export const listWithOtherIds: PriceList = {
  ...priceList,
  id: isoDateSchema.parse('2027-01-01'),
  takenOverOn: isoDateSchema.parse('2027-01-01'),
  follows: priceList.id,
  roles: priceList.roles.map((role) => ({ ...role, id: other(role.id) as RoleId })),
  channels: priceList.channels.map((channel) => ({ ...channel, id: other(channel.id) as ChannelId })),
  rateBands: priceList.rateBands.map((band) => ({ ...band, id: other(band.id) as BandId })),
  vat: { ...priceList.vat, rates: priceList.vat.rates.filter(({ country }) => country === 'NL') },
  tiers: priceList.tiers.map((tier) => ({
    ...tier,
    id: other(tier.id) as TierId,
    channels: tier.channels.map((channel) => other(channel) as ChannelId),
    hourlyRates: Object.fromEntries(
      Object.entries(tier.hourlyRates).map(([band, rates]) => [
        other(band),
        Object.fromEntries(Object.entries(rates).map(([role, rate]) => [other(role), rate])),
      ]),
    ),
  })),
};
