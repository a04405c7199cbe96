import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { centsOf, rateFor } from '../pricing/price.ts';

/** The rate at which a job without a start is priced: that of the first band. */
export const daytimeRate = (
  roleId: RoleId,
  tier: ContractTier,
  { rateBands: [band] }: PriceList,
  place: Place = 'remote',
): Cents | 'onRequest' => (band && centsOf(rateFor(band.id, roleId, place, tier))) ?? 'onRequest';
