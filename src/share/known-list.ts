import type { PriceList } from '../schema/price-list.ts';
import type { KnownList } from './estimate-state.ts';

/** What a link may speak of under a price list. */
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
