import type { BandId, RoleId } from '../../../../src/schema/identifier.ts';
import type { ContractTier, HourlyRate } from '../schema/contract-tier.ts';
import type { PriceList } from '../schema/price-list.ts';

/** The rate of a role in a band, in cents an hour; on request where none is published. */
export const rateIn = (bandId: BandId, roleId: RoleId, { hourlyRates }: ContractTier): HourlyRate =>
  hourlyRates[bandId]?.[roleId] ?? 'onRequest';

/** The rate at which a job without a start is priced: that of the first band. */
export const daytimeRate = (roleId: RoleId, tier: ContractTier, { rateBands }: PriceList): HourlyRate => {
  const band = rateBands[0];
  return band ? rateIn(band.id, roleId, tier) : 'onRequest';
};
