import { type RuleError, ruleError } from '../../../../src/rules/errors.ts';
import type { IsoDate } from '../../../../src/schema/units.ts';
import type { PriceList } from '../schema/price-list.ts';

/**
 * The price list that holds on a date: the newest that was taken over on or before it. A list ends where the next begins.
 *
 * @returns the list, or the error `noPriceList` (the date lies before the first) or `ambiguousPriceList` (two of one date)
 * @example priceListOn('2027-03-01' as IsoDate, priceLists)
 */
export const priceListOn = (date: IsoDate, priceLists: readonly PriceList[]): PriceList | RuleError => {
  const begun = priceLists.filter(({ takenOverOn }) => takenOverOn <= date);
  const newest = begun
    .map(({ takenOverOn }) => takenOverOn)
    .toSorted()
    .at(-1);
  const [list, twin] = begun.filter(({ takenOverOn }) => takenOverOn === newest);
  if (list === undefined) return ruleError('noPriceList', { date });
  return twin === undefined ? list : ruleError('ambiguousPriceList', { date });
};
