import type { ComparedPoint } from '../rules/index.ts';
import type { ClauseId } from '../schema/price-list.ts';
import { describePricePoint } from './describe-price-point.ts';
import { describeRatePoint } from './describe-rate-point.ts';
import type { Words } from './words.ts';

/** What every list has. */
export type FixedPoint = Extract<ClauseId, ComparedPoint['of']>;

/** The name of a point of comparison. @example 'Supporttijden', 'Uurtarief Technicus' */
export const describePoint = (point: ComparedPoint, words: Words): string => {
  const { translator, names } = words;
  if (point.of !== 'hourlyRate') {
    return describePricePoint(point, words) ?? translator.text(`clause.${point.of as FixedPoint}`);
  }
  const rate = translator.text('compare.hourlyRate', {
    role: names.role(point.roleId),
  });
  return describeRatePoint(rate, point, words) ?? rate;
};
