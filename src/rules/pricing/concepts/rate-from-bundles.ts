import type { Place } from '../../../schema/conditions.ts';
import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { BandId, RoleId } from '../../../schema/identifier.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Cents } from '../../../schema/units.ts';
import { cents } from '../../money/cents.ts';
import { bundleSets } from './bundle-sets.ts';
import { poolOf } from './pooled-work.ts';

/**
 * What an hour, or what else the rates of the list are per, comes to in a year's bundles of very much work: of work that has no
 * other rate. Undefined where it has one.
 */
export const bundleRate = (
  bandId: BandId,
  roleId: RoleId,
  place: Place,
  tier: ContractTier,
  { rateUnit }: PriceList,
): Cents | undefined => {
  if (tier.prepaid === undefined || poolOf(bandId, { roleId, place }, tier) !== 'bundles') return undefined;
  const sets = bundleSets(tier.prepaid);
  const much = sets.at(sets.counted);
  return cents(Math.round((much.cents / (much.size * sets.unit)) * (rateUnit?.minutes ?? 60)));
};
