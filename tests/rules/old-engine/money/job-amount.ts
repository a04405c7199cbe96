import type { Cents, FactorPercent, Minutes } from '../../../../src/schema/units.ts';
import { cents } from './cents.ts';
import { divideHalfUp } from './divide-half-up.ts';

const once = 100 as FactorPercent;

/**
 * The amount of one job in one rate band: the only place where labour is rounded.
 *
 * @param hourlyRate cents an hour
 * @param billed whole minutes
 * @param factor whole percents of the rate, applied before the rounding
 * @returns whole cents, rounded half up
 * @example jobAmount(cents(10_800), minutes(45)) // 8100
 * @example jobAmount(cents(12_900), minutes(15), 150 as FactorPercent) // 4838, from 48.375
 */
export const jobAmount = (hourlyRate: Cents, billed: Minutes, factor = once): Cents => {
  // Without a factor the smaller product stays exact a hundred times further.
  if (factor === once) return cents(divideHalfUp(hourlyRate * billed, 60));
  return cents(divideHalfUp(hourlyRate * billed * factor, 60 * 100));
};
