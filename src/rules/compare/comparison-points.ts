import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { BandId, PriorityId, RoleId } from '../../schema/identifier.ts';
import type { ClauseId, PriceList } from '../../schema/price-list.ts';
import { baseBand, listedRate } from '../pricing/concepts/bands.ts';
import { rateFor } from '../pricing/price.ts';
import type { TimedPromise } from '../sla/timed-promise.ts';
import { type PricePoint, withPricePoints } from './price-points.ts';
import { withPromisePoints } from './promise-points.ts';
import { withoutPromises } from './promises-nothing.ts';
import { priceValue, type TierValue, tierValues } from './tier-value.ts';

/** A rate, at one place where rates differ by it. */
export interface RatePoint {
  readonly of: 'hourlyRate';
  readonly roleId: RoleId;
  readonly bandId: BandId;
  readonly place?: Place;
}

/** What the source states in a clause of the same name. */
type StatedPoint =
  | { readonly of: keyof typeof tierValues }
  /** A time for faults of one priority, where promises differ by it. */
  | { readonly of: TimedPromise; readonly priority?: PriorityId }
  | { readonly of: 'availability' }
  | RatePoint;

/** On what tiers are held side by side. */
export type ComparedPoint = StatedPoint | PricePoint;

/** A point, where the source states it, and how to read it from a tier. */
export type ReadablePoint = (
  | { readonly point: StatedPoint; readonly clause?: undefined }
  | { readonly point: PricePoint; readonly clause: ClauseId }
) & { readonly read: (tier: ContractTier) => TierValue };

const fixedPoints = [
  'monthlyFee',
  'supportHours',
  'faultProcessingHours',
  'maximumResponse',
  'maximumIntervention',
  'channels',
] as const;

/** Both places where a rate differs by them under some tier; else none, for a rate that is the same everywhere. */
const placesOf = (bandId: BandId, roleId: RoleId, list: PriceList): readonly (Place | undefined)[] => {
  const isByPlace = list.tiers.some((tier) => {
    const from = baseBand(bandId, tier, list);
    return rateFor(from, roleId, 'remote', tier) !== rateFor(from, roleId, 'onSite', tier);
  });
  return isByPlace ? ['remote', 'onSite'] : [undefined];
};

const ratePoint = (bandId: BandId, roleId: RoleId, place: Place | undefined, list: PriceList): ReadablePoint => ({
  point: { of: 'hourlyRate', roleId, bandId, ...(place && { place }) },
  read: (tier) => priceValue(listedRate(bandId, roleId, place ?? 'remote', tier, list), 'centsPerHour'),
});

/** The points of a comparison in order: what the list charges beside work, its promises, then each role's rate, band by band. */
export const comparisonPoints = (list: PriceList): ReadablePoint[] => {
  const { rateBands, roles, tiers } = list;
  const plain = (withoutPromises(fixedPoints, tiers) ?? fixedPoints).map(
    (of): ReadablePoint => ({ point: { of }, read: tierValues[of] }),
  );
  const fixed = withPromisePoints(plain, list) ?? plain;
  const monthlyFee = fixed.splice(0, 1);
  const rates = rateBands.flatMap((band) =>
    roles.flatMap((role) => placesOf(band.id, role.id, list).map((place) => ratePoint(band.id, role.id, place, list))),
  );
  return withPricePoints({ monthlyFee, promises: fixed, rates }, list) ?? [...monthlyFee, ...fixed, ...rates];
};
