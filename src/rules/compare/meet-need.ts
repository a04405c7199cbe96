import type { ContractTier } from '../../schema/contract-tier.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import type { OpeningHours } from '../sla/opening-hours.ts';
import type { Counts } from './amounts.ts';
import { coversWeek, type Week } from './covers-week.ts';
import { type Need, weekOf } from './need.ts';
import { openWindows } from './open-windows.ts';
import { feesOfMonth, termWithin } from './price-points.ts';
import { type TierValue, tierValues } from './tier-value.ts';

/** What a tier has to set against a need. */
export type NeedValue =
  | TierValue
  /** How much of a country help on site reaches, the same under every tier. */
  | { readonly unit: 'onSiteReach'; readonly reach: 'whole' | 'part' | 'none' };

/** Whether a tier meets a need, and by which of its values. */
export interface MetNeed {
  readonly isMet: boolean;
  readonly value: NeedValue;
}

const isWithin = (value: TierValue, most: number): MetNeed => ({
  value,
  isMet: 'amount' in value && value.amount <= most,
});

const hoursMeet = (value: TierValue, isEnough: (week: Week) => boolean | RuleError): MetNeed | RuleError => {
  if (value.unit !== 'weeklyHours') return { value, isMet: false };
  const week = openWindows(value.hours);
  if (isRuleError(week)) return week;
  const isMet = isEnough(week);
  return isRuleError(isMet) ? isMet : { value, isMet };
};

const isOpenAtWeekends = (week: Week): boolean => week.slice(5).every((windows) => windows.length > 0);

const covers = (week: Week, needed: OpeningHours): boolean | RuleError => {
  const windows = openWindows(needed);
  return isRuleError(windows) ? windows : coversWeek(week, windows);
};

const reachIn = (country: CountryId, { onSiteRegions }: PriceList): 'whole' | 'part' | 'none' => {
  if (onSiteRegions.whole.includes(country)) return 'whole';
  return onSiteRegions.part.includes(country) ? 'part' : 'none';
};

const isReached = (country: CountryId, enough: readonly string[], priceList: PriceList): MetNeed => {
  const reach = reachIn(country, priceList);
  return { value: { unit: 'onSiteReach', reach }, isMet: enough.includes(reach) };
};

/** Holds a tier against a need that has been checked. */
export const meetNeed = (need: Need, tier: ContractTier, priceList: PriceList, counts: Counts): MetNeed | RuleError => {
  switch (need.kind) {
    case 'weekendHelp':
      return hoursMeet(tierValues.faultProcessingHours(tier), isOpenAtWeekends);
    case 'responseWithin':
      return isWithin(tierValues.maximumResponse(tier), need.minutes);
    case 'interventionWithin':
      return isWithin(tierValues.maximumIntervention(tier), need.minutes);
    case 'channel':
      return { value: tierValues.channels(tier), isMet: tier.channels.includes(need.channelId) };
    case 'supportDuring':
      return hoursMeet(tierValues.supportHours(tier), (week) => covers(week, weekOf(need)));
    case 'faultHelpDuring':
      return hoursMeet(tierValues.faultProcessingHours(tier), (week) => covers(week, weekOf(need)));
    case 'feeAtMost':
      return isWithin(feesOfMonth(tier, priceList, counts) ?? tierValues.monthlyFee(tier), need.cents);
    case 'onSiteAnywhere':
      return isReached(need.country, ['whole'], priceList);
    case 'onSiteInPart':
      return isReached(need.country, ['whole', 'part'], priceList);
    default:
      return termWithin(tier, need.months);
  }
};
