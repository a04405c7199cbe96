import type { ComparedPoint } from '../rules/index.ts';
import type { ClauseId } from '../schema/price-list.ts';
import { describePricePoint } from './describe-price-point.ts';
import { forPriority } from './describe-priority.ts';
import { describeRatePoint } from './describe-rate-point.ts';
import type { Words } from './words.ts';

/** What every list has. */
export type FixedPoint = Extract<ClauseId, ComparedPoint['of']>;

/** The name of a point of comparison. @example 'Supporttijden', 'Uurtarief Technicus' */
export const describePoint = (point: ComparedPoint, words: Words): string => {
  const { translator, names } = words;
  if (point.of !== 'hourlyRate') {
    const name = describePricePoint(point, words) ?? translator.text(`clause.${point.of as FixedPoint}`);
    return forPriority(name, point, words) ?? name;
  }
  const rate = translator.text('compare.hourlyRate', {
    role: names.role(point.roleId),
  });
  return describeRatePoint(rate, point, words) ?? rate;
};
