import fc from 'fast-check';
import type { BandId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { FactorPercent, ZoneId } from '../../../src/schema/units.ts';
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { listWithLateBand } from '../../support/price-lists/two-bands.ts';
import { priceList } from '../../support/published.ts';
import { week, zone } from '../sla/random-calendars.ts';

/** Deals the windows of each day out to two bands in turn. */
const everyOther = (hours: WeeklyHours, parity: number): WeeklyHours =>
  hours.map((windows) => windows.filter((_, index) => index % 2 === parity));

const twoBandList = (hours: WeeklyHours, zoneId: ZoneId): PriceList => {
  const rateBands = priceList.rateBands.slice(0, 1).map((band) => ({ ...band, hours: everyOther(hours, 0) }));
  return listWithLateBand(everyOther(hours, 1), undefined, { ...priceList, zone: zoneId, rateBands });
};

/** The same with a band of all other hours, at a factor of the first. */
const withRest = (list: PriceList, factor: FactorPercent): PriceList => ({
  ...list,
  rateBands: [
    ...list.rateBands,
    { id: 'rest' as BandId, name: { nl: 'rest' }, hours: 'otherwise', factor, of: list.rateBands[0]?.id },
  ],
});

export const anyBandFactor = fc.integer({ min: 100, max: 1_000 }) as fc.Arbitrary<FactorPercent>;

/** Two rate bands in any week and zone, and perhaps one of all other hours. */
export const anyList = fc
  .tuple(week, zone, fc.option(anyBandFactor))
  .map(([hours, zoneId, factor]) =>
    factor === null ? twoBandList(hours, zoneId) : withRest(twoBandList(hours, zoneId), factor),
  );

/** Minutes of a job: mostly a visit or a day, now and then weeks. */
export const anyLength = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 1_600 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 25_000 }) },
);
