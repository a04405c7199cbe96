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
  /** Absent when no fee counts anything. */
  readonly unitIds?: readonly string[];
}

/** The ids that a link may name under a price list. */
export const knownList = ({
  id,
  roles,
  tiers,
  channels,
  vat,
  units,
}: Pick<PriceList, 'id' | 'roles' | 'tiers' | 'channels' | 'vat' | 'units'>): KnownList => ({
  id,
  roleIds: roles.map((role) => role.id),
  tierIds: tiers.map((tier) => tier.id),
  channelIds: channels.map((channel) => channel.id),
  countries: vat.rates.map(({ country }) => country),
  ...(units && { unitIds: units.map((unit) => unit.id) }),
});
