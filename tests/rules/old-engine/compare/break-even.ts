import { isRuleError, type RuleError, ruleError } from '../../../../src/rules/errors.ts';
import type { RoleId, TierId } from '../../../../src/schema/identifier.ts';
import type { Cents, Minutes } from '../../../../src/schema/units.ts';
import type { ContractTier } from '../schema/contract-tier.ts';
import type { Place, PriceList } from '../schema/price-list.ts';
import { fewestMinutesThatSave, type Rates } from './fewest-minutes-that-save.ts';
import { daytimeRate } from './hourly-rate.ts';
import { listedBilling, listedRole, listedTier } from './listed.ts';

const bothRates = (from: ContractTier, to: ContractTier, roleId: RoleId, priceList: PriceList): Rates | RuleError => {
  const [high, low] = [daytimeRate(roleId, from, priceList), daytimeRate(roleId, to, priceList)];
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
 * higher), `rateOnRequest` (one of the rates is not published: "never" would be a guess), `invalidBillingRule` or
 * `amountTooLarge`
 * Source: the price list's clauses `monthlyFee`, `hourlyRate`, `billingRemote` and `billingOnSite`.
 * @example breakEven(priceList, tierId('none'), tierId('standard'), roleId('technician'), 'remote') // 870: 14.5 hours
 */
export const breakEven = (
  priceList: PriceList,
  fromTier: TierId,
  toTier: TierId,
  roleId: RoleId,
  place: Place,
): Minutes | null | RuleError => {
  const [from, to] = [listedTier(fromTier, priceList), listedTier(toTier, priceList)];
  if (isRuleError(from)) return from;
  if (isRuleError(to)) return to;
  const role = listedRole(roleId, priceList);
  if (isRuleError(role)) return role;
  const rule = listedBilling(place, priceList);
  if (isRuleError(rule)) return rule;
  const saving = to.monthlyFee - from.monthlyFee;
  if (saving <= 0) return ruleError('notAnUpgrade', { from: from.id, to: to.id });
  const rates = bothRates(from, to, roleId, priceList);
  if (isRuleError(rates)) return rates;
  const fewest = fewestMinutesThatSave(saving, rates, rule, longestExact(rates.from));
  const isBeyondCents = fewest === null && rates.from > rates.to;
  return isBeyondCents ? ruleError('amountTooLarge', { tierId: to.id }) : fewest;
};
