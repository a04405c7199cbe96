import { type Estimate, type EstimateLine, eachMonth, requestOf } from '../../estimate/index.ts';
import { comparedMonths, minutesInHours, type QuoteAmounts, quoteAmounts, type RuleError } from '../../rules/index.ts';
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
