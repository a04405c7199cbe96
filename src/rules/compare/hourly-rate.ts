import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { bundleRate } from '../pricing/concepts/rate-from-bundles.ts';
import { centsOf, rateFor } from '../pricing/price.ts';

/** The rate at which a job without a start is priced: that of the first band; of work without a rate what its bundles come to. */
export const daytimeRate = (
  roleId: RoleId,
  tier: ContractTier,
  priceList: PriceList,
  place: Place = 'remote',
): Cents | 'onRequest' => {
  const [band] = priceList.rateBands;
  if (band === undefined) return 'onRequest';
  return (
    bundleRate(band.id, roleId, place, tier, priceList) ?? centsOf(rateFor(band.id, roleId, place, tier)) ?? 'onRequest'
  );
};
