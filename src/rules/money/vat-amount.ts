import type { Cents, Percent } from '../../schema/units.ts';
import { cents } from './cents.ts';
import { divideHalfUp } from './divide-half-up.ts';

/**
 * VAT on a total, computed once.
 *
 * @returns whole cents, rounded half up
 * @example vatAmount(cents(776_700), 17 as Percent) // 132039
 */
export const vatAmount = (total: Cents, percent: Percent): Cents => {
  // A whole percentage stays exact a hundred times further.
  if (Number.isInteger(percent)) return cents(divideHalfUp(total * percent, 100));
  return cents(divideHalfUp(total * Math.round(percent * 100), 10_000));
};
