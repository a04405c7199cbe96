import type { ContractTier } from '../../schema/contract-tier.ts';
import type { Minutes } from '../../schema/units.ts';
import { type RuleError, ruleError } from '../errors.ts';
import { requestLimits } from '../pricing/request.ts';
import type { MetNeed } from './meet-need.ts';
import type { TierValue } from './tier-value.ts';

/** A need about what only some lists have. */
export type PartNeed =
  /** A contract can run no longer. */
  | { readonly kind: 'termAtMost'; readonly months: number }
  /** Each month includes at least so much work. */
  | { readonly kind: 'includedAtLeast'; readonly minutes: Minutes }
  /** Bundles are good for at least so long. */
  | { readonly kind: 'bundlesValidFor'; readonly months: number };

const kinds: readonly string[] = ['termAtMost', 'includedAtLeast', 'bundlesValidFor'] satisfies PartNeed['kind'][];

/** Whether a need is about what only some lists have. */
export const isPartNeed = (need: { readonly kind: string }): need is PartNeed => kinds.includes(need.kind);

const isWholeWithin = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

/** What is wrong with such a need, if anything is. */
export const partNeedError = (need: PartNeed): RuleError | undefined => {
  if (need.kind === 'includedAtLeast') {
    const { minutes } = need;
    const most = requestLimits.minutes;
    return isWholeWithin(minutes, most) ? undefined : ruleError('invalidAllowance', { minutes, most });
  }
  const { months } = need;
  const most = requestLimits.months;
  return isWholeWithin(months, most) ? undefined : ruleError('invalidMonths', { months, most });
};

const none: TierValue = { unit: 'none' };

/** Whether all work of a tier that has a rate at all is included in its fees. */
const isUnmetered = ({ hourlyRates }: ContractTier): boolean => {
  const rates = Object.values(hourlyRates).flatMap((roles) => Object.values(roles));
  const isIncluded = (rate: unknown): boolean =>
    rate === 'included' || (rate instanceof Object && Object.values(rate).every((price) => price === 'included'));
  return rates.length > 0 && rates.every(isIncluded);
};

const meetIncluded = (tier: ContractTier, least: Minutes): MetNeed => {
  const { included } = tier;
  if (isUnmetered(tier)) return { value: { unit: 'included' }, isMet: true };
  if (included === undefined) return { value: none, isMet: false };
  return { value: { unit: 'includedMinutes', included }, isMet: included.minutes >= least };
};

/** How a tier meets such a need: a contract without terms can end at any time, and work that is all included has no end. */
export const meetPart = (need: PartNeed, tier: ContractTier): MetNeed => {
  const { terms, prepaid: [bundle] = [] } = tier;
  switch (need.kind) {
    case 'termAtMost':
      return {
        value: terms ? { unit: 'terms', terms } : none,
        isMet: terms?.some(({ months }) => months <= need.months) ?? true,
      };
    case 'includedAtLeast':
      return meetIncluded(tier, need.minutes);
    case 'bundlesValidFor':
      return bundle
        ? { value: { unit: 'months', months: bundle.validMonths }, isMet: bundle.validMonths >= need.months }
        : { value: none, isMet: false };
  }
};
