import type { Formatter } from './formatter.ts';

/** Minutes along an axis, in hours without a unit: quarters as a duration has them. @example '14', '14,5', '17:05' */
export const hoursOnAxis = (minutes: number, format: Formatter): string => {
  if (minutes % 15 === 0) return format.number(minutes / 60);
  const hours = format.number(Math.floor(minutes / 60));
  const rest = Math.round(minutes % 60);
  return `${hours}:${`${rest}`.padStart(2, '0')}`;
};
