import type { ContractTier } from '../../schema/contract-tier.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { cents } from '../money/cents.ts';
import { netTotal } from '../pricing/add-vat.ts';
import type { QuoteAmounts } from '../pricing/quote-result.ts';
import type { OpeningHours } from '../sla/opening-hours.ts';
import type { Counts } from './amounts.ts';
import { coversWeek, type Week } from './covers-week.ts';
import { type Need, weekOf } from './need.ts';
import { openWindows } from './open-windows.ts';
import { isPartNeed, meetPart } from './part-needs.ts';
import { feesOfMonth } from './price-points.ts';
import { faultHoursUnder, isPromiseNeed, meetPromise, promisedValue } from './promised-value.ts';
import { type TierValue, tierValues } from './tier-value.ts';

/** What a tier has to set against a need. */
export type NeedValue =
  | TierValue
  /** How much of a country help on site reaches, the same under every tier. */
  | { readonly unit: 'onSiteReach'; readonly reach: 'whole' | 'part' | 'none' }
  /** What a month costs on average, without VAT; open items come on top of a "from" amount. */
  | { readonly unit: 'bill'; readonly amount: Cents; readonly isFrom: boolean };

/** What the needs are checked against. */
export interface NeedContext {
  readonly priceList: PriceList;
  readonly counts: Counts;
  /** What was asked, priced; null where it cannot be. */
  readonly quote: QuoteAmounts | null;
}

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

/** The average is rounded up: half up, a bill just above the limit would read as the limit. */
const isBillWithin = ({ id }: ContractTier, most: Cents, { priceList, quote }: NeedContext): MetNeed => {
  const tier = quote?.tiers.find(({ tierId }) => tierId === id);
  if (!quote || !tier) return { isMet: false, value: { unit: 'bill', amount: cents(0), isFrom: true } };
  const total = netTotal(tier.total.cents, priceList);
  const isFrom = tier.openItems.length > 0;
  return {
    isMet: !isFrom && total <= most * quote.months,
    value: { unit: 'bill', amount: cents(Math.ceil(total / quote.months)), isFrom },
  };
};

/** Holds a tier against a need that has been checked. */
export const meetNeed = (need: Need, tier: ContractTier, context: NeedContext): MetNeed | RuleError => {
  const { priceList, counts } = context;
  if (isPromiseNeed(need)) return meetPromise(need, tier, priceList);
  if (isPartNeed(need)) return meetPart(need, tier);
  switch (need.kind) {
    case 'weekendHelp':
      return hoursMeet(
        faultHoursUnder(tier, priceList, need.priority) ?? tierValues.faultProcessingHours(tier),
        isOpenAtWeekends,
      );
    case 'responseWithin':
      return isWithin(
        promisedValue(tier, 'maximumResponse', priceList, need.priority) ?? tierValues.maximumResponse(tier),
        need.minutes,
      );
    case 'interventionWithin':
      return isWithin(
        promisedValue(tier, 'maximumIntervention', priceList, need.priority) ?? tierValues.maximumIntervention(tier),
        need.minutes,
      );
    case 'channel':
      return { value: tierValues.channels(tier), isMet: tier.channels.includes(need.channelId) };
    case 'supportDuring':
      return hoursMeet(tierValues.supportHours(tier), (week) => covers(week, weekOf(need)));
    case 'faultHelpDuring':
      return hoursMeet(
        faultHoursUnder(tier, priceList, need.priority) ?? tierValues.faultProcessingHours(tier),
        (week) => covers(week, weekOf(need)),
      );
    case 'feeAtMost':
      return isWithin(feesOfMonth(tier, priceList, counts) ?? tierValues.monthlyFee(tier), need.cents);
    case 'billAtMost':
      return isBillWithin(tier, need.cents, context);
    case 'onSiteAnywhere':
      return isReached(need.country, ['whole'], priceList);
    case 'onSiteInPart':
      return isReached(need.country, ['whole', 'part'], priceList);
  }
};
