import type { PriceList } from '../schema/price-list.ts';
import type { LinkContext } from './estimate-state.ts';

/** What a link may speak of under a price list. */
export const knownList = ({
  id,
  roles,
  tiers,
  channels,
  vat,
}: Pick<PriceList, 'id' | 'roles' | 'tiers' | 'channels' | 'vat'>): LinkContext['lists'][number] => ({
  id,
  roleIds: roles.map((role) => role.id),
  tierIds: tiers.map((tier) => tier.id),
  channelIds: channels.map((channel) => channel.id),
  countries: vat.rates.map(({ country }) => country),
});
