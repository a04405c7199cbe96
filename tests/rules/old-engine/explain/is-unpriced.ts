import type { Explanation } from './explanation.ts';

/**
 * Whether a figure is wholly on request: it has no price, or it adds up nothing but what has no price. Its amount is then
 * no amount at all, and must not be shown as 0.
 *
 * @example isUnpriced({ kind: 'notPriced', subject: { of: 'lineTravel', line: 0 }, clause: 'travel' }) // true
 */
export const isUnpriced = (explanation: Explanation): boolean => {
  if (explanation.kind === 'notPriced') return true;
  return explanation.kind === 'sum' && explanation.parts.length > 0 && explanation.parts.every(isUnpriced);
};
