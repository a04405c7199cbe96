import type { ChannelId, CountryId, RoleId, TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { IsoDate } from '../../schema/units.ts';

/**
 * What links need from a published price list: the ids of what it prices and promises, and the countries whose VAT it
 * states.
 */
export interface KnownList {
  readonly id: IsoDate;
  readonly roleIds: readonly RoleId[];
  readonly tierIds: readonly TierId[];
  readonly channelIds: readonly ChannelId[];
  readonly countries: readonly CountryId[];
}

/** The ids that a link may name under a price list. */
export const knownList = ({
  id,
  roles,
  tiers,
  channels,
  vat,
}: Pick<PriceList, 'id' | 'roles' | 'tiers' | 'channels' | 'vat'>): KnownList => ({
  id,
  roleIds: roles.map((role) => role.id),
  tierIds: tiers.map((tier) => tier.id),
  channelIds: channels.map((channel) => channel.id),
  countries: vat.rates.map(({ country }) => country),
});
