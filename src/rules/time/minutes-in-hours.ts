import type { Minutes } from '../../schema/units.ts';

/**
 * Whole hours in minutes.
 *
 * @example minutesInHours(4) // 240
 */
export const minutesInHours = (hours: number): Minutes => (hours * 60) as Minutes;
