import type { Formatter } from './formatter.ts';

/** Minutes along an axis, in hours to a hundredth, without a unit. @example '14', '14,5', '17,08' */
export const hoursOnAxis = (minutes: number, format: Formatter): string =>
  format.number(Math.round((minutes * 100) / 60) / 100);
