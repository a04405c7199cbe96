import type { Cents, Minutes } from '../../schema/units.ts';
import { cents } from './cents.ts';
import { divideHalfUp } from './divide-half-up.ts';

/**
 * The amount of one job in one rate band: the only place where labour is rounded.
 *
 * @param hourlyRate cents an hour
 * @param billed whole minutes
 * @returns whole cents, rounded half up
 * @example jobAmount(cents(10_800), minutes(45)) // 8100
 */
export const jobAmount = (hourlyRate: Cents, billed: Minutes): Cents => cents(divideHalfUp(hourlyRate * billed, 60));
