import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { RoleId, TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import { type Counts, feesOver } from './amounts.ts';
import { bendsCosts, fewestByTrial } from './by-trial.ts';
import { comparedMonths } from './compared-months.ts';
import { fewestMinutesThatSave, type Rates } from './fewest-minutes-that-save.ts';
import { daytimeRate } from './hourly-rate.ts';
import { listedBilling, listedRole, listedTier } from './listed.ts';

const bothRates = (
  from: ContractTier,
  to: ContractTier,
  roleId: RoleId,
  place: Place,
  priceList: PriceList,
): Rates | RuleError => {
  const [high, low] = [daytimeRate(roleId, from, priceList, place), daytimeRate(roleId, to, priceList, place)];
  if (high === 'onRequest') return ruleError('rateOnRequest', { tierId: from.id, roleId });
  if (low === 'onRequest') return ruleError('rateOnRequest', { tierId: to.id, roleId });
  return { from: high, to: low };
};

/** Beyond this many minutes whole cents no longer hold the amount of a job exactly. */
const longestExact = (hourlyRate: Cents): number => Math.floor(Number.MAX_SAFE_INTEGER / 2 / hourlyRate);

/**
 * The break-even point of two tiers: the fewest billed minutes of one job a month at which the tier with the higher fee
 * costs no more, its fee included. Travel is the same under every tier and changes nothing.
 *
 * The job is taken as one without a start, so at the rates of the first band. Each amount is rounded half up to the cent,
 * as in an estimate. With rates in odd cents a job that is one step longer may cost a cent more again; the answer is
 * still the smallest.
 *
 * @returns whole minutes that the place can bill, its minimum or more; null where no length of job is enough, because the
 * rate is no lower; or the error `tierNotListed`, `roleNotListed`, `placeNotListed`, `notAnUpgrade` (the fee is not
 * higher), `feeNotKnown` (a fee is on request or counts what is not filled in), `rateOnRequest` (one of the rates is not published: "never" would be a guess), `invalidBillingRule` or
 * `amountTooLarge` (none within 60,000 minutes, while it is not certain that there is none beyond)
 * Source: the price list's clauses `monthlyFee`, `hourlyRate`, `billingRemote` and `billingOnSite`.
 * @example breakEven(priceList, tierId('none'), tierId('standard'), roleId('technician'), 'remote') // 870: 14.5 hours
 */
export const breakEven = (
  priceList: PriceList,
  fromTier: TierId,
  toTier: TierId,
  roleId: RoleId,
  place: Place,
  counts: Counts = {},
): Minutes | null | RuleError => {
  const [from, to] = [listedTier(fromTier, priceList), listedTier(toTier, priceList)];
  if (isRuleError(from)) return from;
  if (isRuleError(to)) return to;
  const role = listedRole(roleId, priceList);
  if (isRuleError(role)) return role;
  const rule = listedBilling(place, priceList);
  if (isRuleError(rule)) return rule;
  const months = comparedMonths([from, to], counts);
  const [dearer, cheaper] = [feesOver(months, to, priceList, counts), feesOver(months, from, priceList, counts)];
  if (dearer === null) return ruleError('feeNotKnown', { tierId: to.id });
  if (cheaper === null) return ruleError('feeNotKnown', { tierId: from.id });
  const saving = Math.ceil((dearer - cheaper) / months);
  if (saving <= 0) return ruleError('notAnUpgrade', { from: from.id, to: to.id });
  const rates = bothRates(from, to, roleId, place, priceList);
  if (isRuleError(rates)) return rates;
  if (bendsCosts(priceList, counts)) return fewestByTrial({ from, to, roleId, place, counts }, rates, rule, priceList);
  const fewest = fewestMinutesThatSave(saving, rates, rule, longestExact(rates.from), priceList.rateUnit?.minutes);
  const isBeyondCents = fewest === null && rates.from > rates.to;
  return isBeyondCents ? ruleError('amountTooLarge', { tierId: to.id }) : fewest;
};
