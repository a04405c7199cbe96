import type { BillingRule } from '../../schema/billing.ts';
import type { Minutes } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';

const isWholeFrom = (least: number, value: number): boolean => Number.isSafeInteger(value) && value >= least;

/**
 * Rounds worked minutes up to the billing increment, and to the minimum at least.
 *
 * @param worked whole minutes, 0 or more; 0 worked is 0 billed
 * @param rule whole minutes, the increment 1 or more, the minimum 0 or more; a minimum off the grid is rounded up to it
 * @returns billed minutes, or the error `invalidMinutes` or `invalidBillingRule`
 * Source: the price list's clauses `billingRemote` and `billingOnSite`.
 * @example billedMinutes(70, { increment: 15, minimum: 60 }) // 75
 */
export const billedMinutes = (worked: number, rule: BillingRule): Minutes | RuleError => {
  const { increment, minimum } = rule;
  if (!isWholeFrom(0, worked)) return ruleError('invalidMinutes', { minutes: worked });
  if (!isWholeFrom(1, increment) || !isWholeFrom(0, minimum)) {
    return ruleError('invalidBillingRule', { increment, minimum });
  }
  if (worked === 0) return 0 as Minutes;
  return (Math.ceil(Math.max(worked, minimum) / increment) * increment) as Minutes;
};
