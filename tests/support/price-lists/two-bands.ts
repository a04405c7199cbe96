import type { ContractTier, HourlyRate } from '../../../src/schema/contract-tier.ts';
import { type BandId, bandIdSchema } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { priceList } from '../published.ts';
import { euros } from '../requests.ts';

export const day: BandId = bandIdSchema.parse('weekdayDaytime');
export const late: BandId = bandIdSchema.parse('late');

type LateRate = (tier: ContractTier) => HourlyRate;

const withLateRates = (tier: ContractTier, rateOf: LateRate): ContractTier => {
  const rates = Object.entries(tier.hourlyRates[day] ?? {});
  const lateRates = Object.fromEntries(rates.map(([role]) => [role, rateOf(tier)]));
  return { ...tier, hourlyRates: { ...tier.hourlyRates, [late]: lateRates } };
};

/** The published list with a second rate band, which has one rate for all roles. */
export const listWithLateBand = (
  lateHours: WeeklyHours,
  rateOf: LateRate = () => euros(133.33),
  list: PriceList = priceList,
): PriceList => ({
  ...list,
  rateBands: [...list.rateBands, { id: late, name: { nl: 'laat', en: 'late' }, hours: lateHours }],
  tiers: list.tiers.map((tier) => withLateRates(tier, rateOf)),
});
