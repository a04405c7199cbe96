import type { Place } from '../../../schema/conditions.ts';
import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { Price } from '../../../schema/currency.ts';
import type { BandId, RoleId } from '../../../schema/identifier.ts';
import type { PriceList, RateBand } from '../../../schema/price-list.ts';
import type { FactorPercent } from '../../../schema/units.ts';
import type { CalendarHours } from '../../../schema/weekly-hours.ts';
import type { Published } from '../../explain/explanation.ts';
import { published } from '../../explain/nodes.ts';
import { cents } from '../../money/cents.ts';
import { divideHalfUp } from '../../money/divide-half-up.ts';
import type { MinutesShare } from '../band-share.ts';
import { rateFor } from '../price.ts';
import type { RateTerms } from '../price-share.ts';
import type { Concept } from './concept.ts';

/** The band whose rates the minutes of a band take, and the factor if it is that of another; a tier may have rates for it all the same. */
export const rateTerms = (own: RateTerms, { hourlyRates }: ContractTier, { rateBands }: PriceList): RateTerms => {
  const { factor, of } = rateBands.find(({ id }) => id === own.bandId) ?? {};
  return factor === undefined || of === undefined || hourlyRates[own.bandId] ? own : { bandId: of, factor };
};

/** The band whose table of rates holds in a band. */
export const baseBand = (bandId: BandId, tier: ContractTier, priceList: PriceList): BandId =>
  rateTerms({ bandId }, tier, priceList).bandId;

/** A rate times the factor of its band, half up to the smallest unit of the currency. */
const factoredRate = (rate: Price, factor: FactorPercent): Price => {
  const times = (amount: number) => cents(divideHalfUp(amount * factor, 100));
  if (typeof rate === 'number') return times(rate);
  return typeof rate === 'object' ? { from: times(rate.from) } : rate;
};

/** The rate of a band as tables show it: one by a factor comes to so much, half up, while a job is rounded once. */
export const listedRate = (
  bandId: BandId,
  roleId: RoleId,
  place: Place,
  tier: ContractTier,
  priceList: PriceList,
): Price => {
  const terms = rateTerms({ bandId }, tier, priceList);
  const rate = rateFor(terms.bandId, roleId, place, tier);
  return terms.factor === undefined ? rate : factoredRate(rate, terms.factor);
};

const isOtherwise = ({ hours }: RateBand): boolean => hours === 'otherwise';

/** A band with hours of its own. */
type TimedBand = RateBand & { readonly hours: CalendarHours };

/** The bands that have hours of their own. */
export const timedBands = ({ rateBands }: PriceList): readonly TimedBand[] =>
  rateBands.filter((band): band is TimedBand => !isOtherwise(band));

/** Puts the minutes outside the hours of every band in the band of all other hours, if the list has one. */
export const inRestBand = (shares: readonly MinutesShare[], { rateBands }: PriceList): readonly MinutesShare[] => {
  const rest = rateBands.find(isOtherwise);
  if (rest === undefined) return shares;
  return shares.map((share) => (share.in === 'band' ? share : { in: 'band', bandId: rest.id, minutes: share.minutes }));
};

/** The factor of a band in an explanation; undefined where it was agreed with the visitor. */
export const bandFactorNode = (share: MinutesShare, factor: FactorPercent): Published | undefined =>
  share.in === 'band'
    ? published({ of: 'bandFactor', bandId: share.bandId }, { unit: 'factorPercent', amount: factor }, 'hourlyRate')
    : undefined;

/** Bands whose rates are a factor of another's, and a band of all hours that no other has. */
export const bands: Concept = {
  isUsed: ({ rateBands }) => rateBands.some((band) => isOtherwise(band) || band.factor !== undefined),
};
