import type { BillingRule } from '../../schema/billing.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { jobAmount } from '../money/job-amount.ts';
import { billedMinutes } from '../pricing/billed-minutes.ts';
import { requestLimits } from '../pricing/request.ts';
import { bendsCosts, flipByTrial } from './by-trial.ts';
import { fewestMinutesThatSave } from './fewest-minutes-that-save.ts';
import { type Flip, flipAt, type Paused, type Situation } from './flip.ts';
import { daytimeRate } from './hourly-rate.ts';
import { addEachMonth, type TierTotal, totalsOf } from './tier-totals.ts';

/** A tier's total as it stands, and its rate for the work that is added. */
interface Contender extends TierTotal {
  readonly rate: Cents;
}

/** Every tier; none at all where a rate is on request, since the tiers could then not be compared. */
const contendersFor = (roleId: RoleId, { now, priceList }: Situation): Contender[] => {
  const contenders = totalsOf(now).flatMap((total, index) => {
    const tier = priceList.tiers[index];
    const rate = tier && daytimeRate(roleId, tier, priceList);
    return rate === undefined || rate === 'onRequest' ? [] : [{ ...total, rate }];
  });
  return contenders.length === now.tiers.length ? contenders : [];
};

/** How many minutes must be billed before a tier makes up for the leader's lead, or no longer ties with it. */
const fewestToChange = (
  leader: Contender,
  other: Contender,
  months: number,
  rule: BillingRule,
  unitMinutes: number | undefined,
): Minutes | null | RuleError => {
  const lead = Math.ceil((other.total - leader.total) / months);
  const isDearerTie = lead === 0 && other.rate > leader.rate;
  const rates = isDearerTie ? { from: other.rate, to: leader.rate } : { from: leader.rate, to: other.rate };
  return fewestMinutesThatSave(Math.max(lead, 1), rates, rule, requestLimits.minutes, unitMinutes);
};

const fewestForAny = (
  leader: Contender,
  contenders: readonly Contender[],
  months: number,
  rule: BillingRule,
  unitMinutes: number | undefined,
): number | RuleError => {
  let fewest = Number.POSITIVE_INFINITY;
  for (const other of contenders) {
    const minutes = fewestToChange(leader, other, months, rule, unitMinutes);
    if (isRuleError(minutes)) return minutes;
    fewest = Math.min(fewest, minutes ?? fewest);
  }
  return fewest;
};

/** The fewest steps of one job that bill so many minutes: its first step already bills the minimum. */
const stepsBilling = (billed: number, rule: BillingRule): number =>
  billedMinutes(rule.increment, rule) === billed ? 1 : billed / rule.increment;

/**
 * The fewest steps that change the cheapest tiers when they are added as one more remote job each month.
 *
 * The list of the cheapest stays as it is for as long as each tier in it ties with the first, and each other tier is
 * dearer than the first. So the answer is the least of what it takes for each tier by itself.
 */
export function* flipByAdding(roleId: RoleId, situation: Situation): Paused<Flip | null | RuleError> {
  const { request, priceList, now } = situation;
  const { remote } = priceList.billing;
  const contenders = contendersFor(roleId, situation);
  const leader = contenders.find(({ tierId }) => tierId === now.cheapest.tierIds[0]);
  if (leader === undefined) return null;
  if (bendsCosts(priceList, request)) return yield* flipByTrial(roleId, situation);
  const billed = fewestForAny(leader, contenders, request.months, remote, priceList.rateUnit?.minutes);
  if (isRuleError(billed)) return billed;
  if (!Number.isFinite(billed)) return null;
  const amounts = contenders.map(({ rate }) =>
    jobAmount(rate, billed as Minutes, undefined, priceList.rateUnit?.minutes),
  );
  const totals = addEachMonth(contenders, amounts, request.months);
  return flipAt({ roleId, direction: 'added', steps: stepsBilling(billed, remote) }, totals, situation);
}
