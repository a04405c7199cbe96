import type { ChannelId, CountryId, PriorityId, RoleId, TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { IsoDate } from '../../schema/units.ts';
import { type KnownParts, knownParts } from './known-parts.ts';
import { knownPriorities } from './promise-need-codec.ts';

/** What links need of a published price list: the ids of what it prices and promises, and the countries whose VAT it knows. */
export interface KnownList {
  readonly id: IsoDate;
  readonly roleIds: readonly RoleId[];
  readonly tierIds: readonly TierId[];
  readonly channelIds: readonly ChannelId[];
  readonly countries: readonly CountryId[];
  /** Of faults; absent in a list without them. */
  readonly priorityIds?: readonly PriorityId[];
  /** Absent in a build whose lists have none. */
  readonly parts?: KnownParts;
}

/** The ids that a link may name under a price list. */
export const knownList = (list: PriceList): KnownList => ({
  id: list.id,
  roleIds: list.roles.map((role) => role.id),
  tierIds: list.tiers.map((tier) => tier.id),
  channelIds: list.channels.map((channel) => channel.id),
  countries: list.vat.rates.map(({ country }) => country),
  ...knownPriorities(list),
  ...knownParts(list),
});
