import type { Place } from '../../schema/conditions.ts';
import type { RateSteps } from '../../schema/contract-minutes.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { BandId, RoleId, TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { cents, timesCents } from '../money/cents.ts';
import { divideHalfUp } from '../money/divide-half-up.ts';
import { stepsFor } from './concepts/pooled-work.ts';
import { discountedAmount } from './concepts/rate-discount.ts';
import { jobsWithin } from './frequency.ts';
import { centsOf, rateFor } from './price.ts';
import type { QuoteAmounts } from './quote-result.ts';
import type { QuoteRequest } from './request.ts';

/**
 * How many visits a request holds over all its months, and what they come to at a price per visit that was agreed.
 *
 * @example agreedVisits(request, cents(4_500)) // { visits: 13, amount: 58_500 } for one a month and one once, in a year
 */
export const agreedVisits = (
  { lines, months }: QuoteRequest,
  perVisit: Cents,
): { readonly visits: number; readonly amount: Cents } => {
  const onSite = lines.filter(({ place }) => place === 'onSite');
  const visits = onSite.reduce((sum, { per, times }) => sum + jobsWithin(per, times, months), 0);
  return { visits, amount: timesCents(perVisit, visits) };
};

/** What an hour, or what else the rates of the list are per, comes to by what was agreed. */
export interface AgreedRate {
  readonly tierId: TierId;
  readonly roleId: RoleId;
  readonly place: Place;
  /** Half up to the cent; a job is priced by the exact product, and rounded once. Of the first minutes where the rate has steps. */
  readonly amount: Cents;
  /** What each step of the rate comes to, where it has steps. */
  readonly steps?: RateSteps;
}

/** A rate as something that was agreed makes it, with each of its steps. */
const agreedOn = (rate: Cents, steps: RateSteps | undefined, agreed: (amount: Cents) => Cents) => ({
  amount: agreed(rate),
  ...(steps && {
    steps: { ...steps, steps: steps.steps.map((step) => ({ ...step, amount: agreed(step.amount) })) },
  }),
});

/**
 * The rates that an agreed factor comes to, for the work outside every rate band; a discount that was agreed is taken off.
 *
 * @returns one for each tier with each role and place that has such work and a rate in the first band; none without a factor
 * @example agreedRates(quote, request, list) // at 150 %: [{ tierId: 'none', roleId: 'technician', place: 'remote', amount: 16_200 }]
 */
export const agreedRates = (
  quote: QuoteAmounts,
  request: QuoteRequest,
  { tiers, rateBands: [first] }: PriceList,
): AgreedRate[] => {
  const { lines, agreedOutOfBandFactor: factor } = request;
  if (factor === undefined || first === undefined) return [];
  const outside = lines.filter((_, index) => quote.lines[index]?.split.some((share) => share.in === 'outOfBand'));
  const kinds = new Map(outside.map(({ roleId, place }) => [`${roleId} ${place}`, { roleId, place }]));
  return tiers.flatMap((tier) =>
    [...kinds.values()].flatMap(({ roleId, place }) => {
      const rate = centsOf(rateFor(first.id, roleId, place, tier));
      if (rate === null) return [];
      const agreed = (amount: Cents) =>
        discountedAmount(amount, 1, factor, 1, { request, tier }) ?? cents(divideHalfUp(amount * factor, 100));
      return [{ tierId: tier.id, roleId, place, ...agreedOn(rate, stepsFor(first.id, roleId, place, tier), agreed) }];
    }),
  );
};

/** A rate of the list, less a discount that was agreed. */
export interface DiscountedRate extends AgreedRate {
  readonly bandId: BandId;
}

/**
 * The rates that an agreed discount leaves under a tier, for the work within its rate bands.
 *
 * @returns one for each band with each role and place that has such work and costs something; none without a discount
 * @example discountedRates(quote, request, tier) // at 10 %: [{ bandId: 'weekdayDaytime', roleId: 'technician', amount: 9_720, … }]
 */
export const discountedRates = (quote: QuoteAmounts, request: QuoteRequest, tier: ContractTier): DiscountedRate[] => {
  if (!request.agreedRateDiscounts?.some(({ tierId }) => tierId === tier.id)) return [];
  const shares = request.lines.flatMap(({ roleId, place }, index) =>
    (quote.lines[index]?.split ?? []).flatMap((share) =>
      share.in === 'band' ? [{ bandId: share.bandId, roleId, place }] : [],
    ),
  );
  const kinds = new Map(shares.map((share) => [Object.values(share).join(' '), share]));
  return [...kinds.values()].flatMap((kind) => {
    const { bandId, roleId, place } = kind;
    const rate = centsOf(rateFor(bandId, roleId, place, tier));
    if (!rate) return [];
    const agreed = (amount: Cents) => discountedAmount(amount, 1, undefined, 1, { request, tier }) ?? amount;
    return [{ ...kind, tierId: tier.id, ...agreedOn(rate, stepsFor(bandId, roleId, place, tier), agreed) }];
  });
};
