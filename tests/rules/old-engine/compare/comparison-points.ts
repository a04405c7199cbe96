import type { BandId, RoleId } from '../../../../src/schema/identifier.ts';
import type { ContractTier } from '../schema/contract-tier.ts';
import type { PriceList } from '../schema/price-list.ts';
import { rateIn } from './hourly-rate.ts';
import { rateValue, type TierValue, tierValues } from './tier-value.ts';

/** On what tiers are held side by side. */
export type ComparedPoint =
  | { readonly of: keyof typeof tierValues }
  | { readonly of: 'hourlyRate'; readonly roleId: RoleId; readonly bandId: BandId };

/** A point, and how to read it from a tier. */
export interface ReadablePoint {
  readonly point: ComparedPoint;
  readonly read: (tier: ContractTier) => TierValue;
}

const fixedPoints = [
  'monthlyFee',
  'supportHours',
  'faultProcessingHours',
  'maximumResponse',
  'maximumIntervention',
  'channels',
] as const;

/** The points of a comparison in order: what every list has, then each role's rate, band by band. */
export const comparisonPoints = ({ rateBands, roles }: PriceList): ReadablePoint[] => [
  ...fixedPoints.map((of) => ({ point: { of }, read: tierValues[of] })),
  ...rateBands.flatMap((band) =>
    roles.map((role) => ({
      point: { of: 'hourlyRate' as const, roleId: role.id, bandId: band.id },
      read: (tier: ContractTier) => rateValue(rateIn(band.id, role.id, tier)),
    })),
  ),
];
