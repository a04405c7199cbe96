import type { Place } from '../../../schema/conditions.ts';
import type { RateSteps } from '../../../schema/contract-minutes.ts';
import type { ContractTier, HourlyRate } from '../../../schema/contract-tier.ts';
import type { Price } from '../../../schema/currency.ts';
import type { BandId, RoleId } from '../../../schema/identifier.ts';
import type { LineItem } from '../request.ts';
import { isAmong } from './is-among.ts';

/** What minutes are priced by together with others: the steps of a rate, or the bundles of a tier that has no rate for them. */
export type Pool = RateSteps | 'bundles';

type RateAtPlace = Price | RateSteps;

const atPlace = (rate: HourlyRate, place: Place): RateAtPlace =>
  typeof rate === 'object' && 'remote' in rate ? rate[place] : rate;

const isStepped = (rate: RateAtPlace): rate is RateSteps => typeof rate === 'object' && 'steps' in rate;

/** The steps of a rate; undefined where it has none. */
export const stepsFor = (
  bandId: BandId,
  roleId: RoleId,
  place: Place,
  { hourlyRates }: ContractTier,
): RateSteps | undefined => {
  const rate = hourlyRates[bandId]?.[roleId];
  const own = rate === undefined ? undefined : atPlace(rate, place);
  return own !== undefined && isStepped(own) ? own : undefined;
};

/** The rate of the first minutes, where it has steps. */
export const firstStep = (rate: HourlyRate): Price | undefined =>
  typeof rate === 'object' && 'steps' in rate ? (rate.steps[0]?.amount ?? 'onRequest') : undefined;

type PlacedWork = Pick<LineItem, 'roleId' | 'place'>;

/** Whether a tier has bundles that the work of a role at a place can be taken from: all of its bundles are for the same work. */
export const hasBundlesFor = (
  { roleId, place }: PlacedWork,
  { prepaid: [bundle] = [] }: ContractTier,
): boolean | undefined => bundle && isAmong(bundle.when?.roles, roleId) && isAmong(bundle.when?.places, place);

/**
 * What the minutes of a job are priced by together with others; undefined where they have a price by themselves. In a tier with
 * bundles for it, work whose rate is left out is from bundles alone; a rate that is on request stays open.
 */
export const poolOf = (bandId: BandId, work: PlacedWork, tier: ContractTier): Pool | undefined =>
  tier.hourlyRates[bandId]?.[work.roleId] === undefined && hasBundlesFor(work, tier)
    ? 'bundles'
    : stepsFor(bandId, work.roleId, work.place, tier);

/** Where a tier has a rate with steps. */
export interface RateTable {
  readonly steps: RateSteps;
  readonly bandId: BandId;
  readonly roleId: RoleId;
}

const tablesOfRate = (rate: HourlyRate | undefined, bandId: string, roleId: string): RateTable[] => {
  if (typeof rate !== 'object' || 'from' in rate) return [];
  if ('remote' in rate) return [rate.remote, rate.onSite].flatMap((own) => tablesOfRate(own, bandId, roleId));
  return [{ steps: rate, bandId: bandId as BandId, roleId: roleId as RoleId }];
};

/** Every rate with steps of a tier, in the order of the list. */
export const rateTables = ({ hourlyRates }: ContractTier): RateTable[] =>
  Object.entries(hourlyRates).flatMap(([bandId, roles]) =>
    Object.entries(roles ?? {}).flatMap(([roleId, rate]) => tablesOfRate(rate, bandId, roleId)),
  );
