import type { Formatter } from './formatter.ts';

/** Minutes along an axis, in hours without a unit. @example '14,5' */
export const hoursOnAxis = (minutes: number, format: Formatter): string => format.number(minutes / 60);
