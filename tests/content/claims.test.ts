import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { contentFolder } from '../../src/catalogue/site-folder.ts';
import { weekOf } from '../../src/rules/pricing/concepts/closed-days.ts';
import type { ContractTier } from '../../src/schema/contract-tier.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { WeeklyHours } from '../../src/schema/weekly-hours.ts';
import { readChecks } from './checks.ts';

const ids = z.array(z.string()).optional();
const claimSchema = z.strictObject({ in: z.string(), that: z.string(), levels: ids, countries: ids });

type Promised = NonNullable<ContractTier['serviceLevel']>;
type Hours = Promised['faultProcessingHours'];

const daysOf = (hours: Hours = []): WeeklyHours => weekOf(hours);

/** The days of the week come from Monday on. */
const weekendOf = (hours: Hours) => daysOf(hours).slice(5).flat();
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const lastClosing = (hours: Hours): number =>
  Math.max(
    ...daysOf(hours)
      .flat()
      .map(([, closes]) => minutesOf(closes)),
  );
const lengthOf = (hours: Hours): number =>
  daysOf(hours)
    .flat()
    .reduce((sum, [opens, closes]) => sum + minutesOf(closes) - minutesOf(opens), 0);

const promising = (holds: (promised: Promised) => boolean) => (list: PriceList) =>
  list.tiers.filter(({ serviceLevel }) => serviceLevel !== null && holds(serviceLevel)).map(({ id }): string => id);

/** What can be claimed of a price list: the levels or countries that it is true of, or whether it is. */
const facts: Readonly<Record<string, (list: PriceList) => readonly string[] | boolean>> = {
  runsAtTheWeekend: promising(({ faultProcessingHours }) => weekendOf(faultProcessingHours).length > 0),
  stopsAtTheWeekend: promising(({ faultProcessingHours }) => weekendOf(faultProcessingHours).length === 0),
  stopsInTheEvening: promising(({ faultProcessingHours }) => lastClosing(faultProcessingHours) < minutesOf('24:00')),
  supportHoursEnd: promising(({ supportHours }) => lengthOf(supportHours) < 7 * minutesOf('24:00')),
  faultHoursLongerThanSupportHours: promising(
    ({ faultProcessingHours, supportHours }) => lengthOf(faultProcessingHours) > lengthOf(supportHours),
  ),
  faultHoursAreSupportHours: promising(
    ({ faultProcessingHours, supportHours }) => JSON.stringify(faultProcessingHours) === JSON.stringify(supportHours),
  ),
  promisesNothing: ({ tiers }) => tiers.filter(({ serviceLevel }) => serviceLevel === null).map(({ id }) => id),
  canBePhoned: ({ tiers }) => tiers.filter(({ channels }) => channels.some((id) => id === 'phone')).map(({ id }) => id),
  neverVisited: ({ vat, onSiteRegions: { whole, part } }) =>
    vat.rates.map(({ country }) => country).filter((country) => ![...whole, ...part].includes(country)),
  travelIsOnRequest: ({ travel }) => !Array.isArray(travel) && travel.perVisit === 'onRequest',
  vatIsNotMentioned: ({ vat }) => vat.included === undefined,
};

const { priceLists } = loadCatalogue(contentFolder);
const [newest] = priceLists.toSorted((one, other) => other.id.localeCompare(one.id));
const claims = readChecks(contentFolder, 'claims.yaml', claimSchema);

test('typed sentences are true of the newest price list', () => {
  for (const claim of claims) {
    const found = newest && facts[claim.that]?.(newest);
    expect(found, `${claim.in}: ${claim.that}`).toEqual(claim.levels ?? claim.countries ?? true);
  }
});
