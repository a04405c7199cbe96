import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriorityId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { longestAllowance } from '../sla/service-timeline.ts';
import { aroundTheClock, promisesIn, targetFor } from '../sla/targets.ts';
import type { TimedPromise } from '../sla/timed-promise.ts';
import { hoursValue } from './hours-value.ts';
import type { MetNeed } from './meet-need.ts';
import type { Need, PromiseNeed } from './need.ts';
import { notAgreed, type TierValue } from './tier-value.ts';

type List = Pick<PriceList, 'tiers' | 'priorities'>;

/** What a tier promises of a time for a fault of one priority; undefined under a list without targets. */
export const promisedValue = (
  { serviceLevel }: ContractTier,
  promise: TimedPromise,
  list: List,
  priority: PriorityId | undefined,
): TierValue | undefined => {
  if (promisesIn(list) === undefined) return undefined;
  const { [promise]: time, within = 'faultProcessingHours' } =
    (serviceLevel && targetFor(serviceLevel, list, priority)) ?? {};
  if (time === undefined) return notAgreed;
  return typeof time === 'object'
    ? { unit: 'businessDays', days: time.businessDays, within }
    : { unit: 'minutes', amount: time, within };
};

/** The hours in which faults of a priority are dealt with, where those are not the fault-processing hours; else undefined. */
export const faultHoursUnder = (
  { serviceLevel }: ContractTier,
  list: List,
  priority: PriorityId | undefined,
): TierValue | undefined => {
  const within = serviceLevel?.targets && targetFor(serviceLevel, list, priority)?.within;
  if (within === 'always') return { unit: 'weeklyHours', hours: aroundTheClock };
  const hours = within === 'supportHours' ? serviceLevel?.supportHours : undefined;
  return hours && hoursValue(hours);
};

/** The availability that a tier promises. */
export const availabilityOf = ({ availability }: ContractTier): TierValue =>
  availability ? { unit: 'percent', amount: availability.percent } : notAgreed;

/** Whether a need is about a promise that only lists with targets or availability make. */
export const isPromiseNeed = (need: Need): need is PromiseNeed =>
  need.kind === 'resolutionWithin' || need.kind === 'availabilityAtLeast' || 'businessDays' in need;

/** The promise that a need for a time is about. */
export const promiseOfNeed = {
  responseWithin: 'maximumResponse',
  interventionWithin: 'maximumIntervention',
  resolutionWithin: 'maximumResolution',
} as const;

/** Holds a tier against such a need: a need in hours is not met by business days, nor the reverse. */
export const meetPromise = (need: PromiseNeed, tier: ContractTier, list: List): MetNeed => {
  if (need.kind === 'availabilityAtLeast') {
    const value = availabilityOf(tier);
    return { value, isMet: value.unit === 'percent' && value.amount >= need.percent };
  }
  const value = promisedValue(tier, promiseOfNeed[need.kind], list, need.priority) ?? notAgreed;
  const isMet =
    'minutes' in need
      ? value.unit === 'minutes' && value.amount <= need.minutes
      : value.unit === 'businessDays' && value.days <= need.businessDays;
  return { value, isMet };
};

const isWholeWithin = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value > 0 && value <= most;

/** What is wrong with such a need, if anything is. */
export const promiseNeedError = (need: PromiseNeed): RuleError | undefined => {
  if (need.kind === 'availabilityAtLeast')
    return need.percent >= 0 && need.percent <= 100
      ? undefined
      : ruleError('invalidAvailability', { percent: need.percent });
  const count = 'minutes' in need ? need.minutes : need.businessDays;
  return isWholeWithin(count, longestAllowance)
    ? undefined
    : ruleError('invalidAllowance', { minutes: count, most: longestAllowance });
};
