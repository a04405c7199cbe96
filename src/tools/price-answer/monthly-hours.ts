import { type Estimate, type EstimateLine, eachMonth, requestOf } from '../../estimate/index.ts';
import {
  comparedMonths,
  isRuleError,
  joinedStretches,
  minutesInHours,
  type QuoteAmounts,
  quoteAmounts,
  type RuleError,
  type Stretch,
} from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';

export const startHours = 4;
export const mostHours = 40;

/** Whose hours are asked for, and where the work is. */
export type AskedWork = Pick<EstimateLine, 'roleId' | 'place'>;

const lineOf = (hours: number, work: AskedWork): EstimateLine => ({
  id: 0,
  ...work,
  minutes: minutesInHours(1),
  times: hours,
  per: 'month',
});

/** The estimate with that many jobs of an hour each month, for one month, in place of any other work. */
export const withHours = (
  { list, holidays, needs, tiers, onlyDifferences }: Estimate,
  hours: number,
  work: AskedWork,
): Estimate => ({
  list,
  months: 1,
  lines: [lineOf(hours, work)],
  ...(holidays && { holidays }),
  ...(needs && { needs }),
  ...(tiers && { tiers }),
  ...(onlyDifferences && { onlyDifferences }),
});

/** The hours of an estimate that `withHours` could have made; null for any other. */
export const hoursOf = ({ lines, months }: Estimate, work: AskedWork): number | null => {
  const [line] = lines;
  if (lines.length !== 1 || line === undefined || line.times > mostHours || months !== 1) return null;
  const expected = { ...lineOf(line.times, work), id: line.id };
  return JSON.stringify(expected) === JSON.stringify({ ...expected, ...line }) ? line.times : null;
};

/**
 * What the hours cost under every level. The cheapest is that of a year: one month alone would have to bear the whole term of a
 * contract.
 */
export const priceEachMonth = (estimate: Estimate, list: PriceList): QuoteAmounts | RuleError =>
  quoteAmounts(requestOf(eachMonth(estimate, comparedMonths(list.tiers, estimate))), list);

/** Whole hours a month at which the same levels cost the least. */
export type CheapestHours = Stretch<number>;

/**
 * Which levels cost the least, hour by hour up to the most that is asked for; nothing where that is the same one at all hours.
 *
 * @example cheapestHours(list, work) // [{ from: 1, to: 14, tierIds: ['none'] }, { from: 15, to: 25, tierIds: ['standard'] }, …]
 */
export const cheapestHours = (list: PriceList, work: AskedWork): CheapestHours[] => {
  const cheapestAt = (hours: number): readonly TierId[] => {
    const prices = priceEachMonth(withHours({ list: list.id, months: 1, lines: [] }, hours, work), list);
    return isRuleError(prices) || prices.tiers.length < 2 ? [] : prices.cheapest.tierIds;
  };
  const hours = Array.from({ length: mostHours }, (_, index) => index + 1);
  const found = joinedStretches(hours.map((each) => [each, cheapestAt(each)] as const));
  return found.length > 1 ? found : [];
};

/** The hours at which one level is among the cheapest, each stretch as its first and last. @example hoursOfTier(found, 'none') // [[1, 14]] */
export const hoursOfTier = (cheapest: readonly CheapestHours[], tierId: TierId): (readonly [number, number])[] => {
  const stretches: (readonly [number, number])[] = [];
  for (const { from, to, tierIds } of cheapest) {
    if (!tierIds.includes(tierId)) continue;
    const last = stretches.at(-1);
    if (last && last[1] === from - 1) stretches[stretches.length - 1] = [last[0], to];
    else stretches.push([from, to]);
  }
  return stretches;
};
