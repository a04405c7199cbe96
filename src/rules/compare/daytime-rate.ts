import type { ContractTier, HourlyRate } from '../../schema/contract-tier.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';

/** The rate at which a job without a start is priced: that of the first band, in cents an hour. */
export const daytimeRate = (roleId: RoleId, { hourlyRates }: ContractTier, { rateBands }: PriceList): HourlyRate => {
  const band = rateBands[0];
  return (band && hourlyRates[band.id]?.[roleId]) ?? 'onRequest';
};
