import type { Formatter } from './formatter.ts';

/** Minutes along an axis, in hours without a unit. @example '14', '17:05' */
export const hoursOnAxis = (minutes: number, format: Formatter): string => {
  const hours = format.number(Math.floor(minutes / 60));
  const rest = Math.round(minutes % 60);
  return rest === 0 ? hours : `${hours}:${`${rest}`.padStart(2, '0')}`;
};
