import type { BillingRule } from '../../schema/billing.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { jobAmount } from '../money/job-amount.ts';
import { billedMinutes } from '../pricing/billed-minutes.ts';

/** The rates before and after, in cents an hour. */
export interface Rates {
  readonly from: Cents;
  readonly to: Cents;
}

/**
 * The fewest billed minutes of one job at which a lower rate makes it cheaper by at least `saving`.
 *
 * An amount lies at most half a cent above rate × minutes / 60, and less than half a cent below it or right at it. So the
 * difference of two amounts lies less than one cent from (difference of the rates) × minutes / 60: where that comes to
 * `saving - 1` or less the job saves too little, and where it comes to `saving` the job surely saves enough. The lengths
 * between the two, 60 at most, are tried one by one, because rounding lets the saving go up and down by a cent there.
 *
 * @param saving whole cents, 1 or more
 * @param unitMinutes what the rates are per
 * @param most the longest job that is looked at, in minutes
 * @returns whole minutes that the rule can bill; null where no job of at most `most` minutes saves as much; or the error
 * `invalidBillingRule`
 */
export const fewestMinutesThatSave = (
  saving: number,
  { from, to }: Rates,
  rule: BillingRule,
  most: number,
  unitMinutes = 60,
): Minutes | null | RuleError => {
  const perHour = from - to;
  if (perHour <= 0) return null;
  const tooFew = Math.floor((unitMinutes * (saving - 1)) / perHour);
  const first = billedMinutes(tooFew + 1, rule);
  if (isRuleError(first)) return first;
  for (let billed: number = first; billed <= most; billed += rule.increment) {
    const minutes = billed as Minutes;
    if (jobAmount(from, minutes, undefined, unitMinutes) - jobAmount(to, minutes, undefined, unitMinutes) >= saving)
      return minutes;
  }
  return null;
};
