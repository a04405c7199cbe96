import type { BillingRule, ConditionalRule } from '../../schema/billing.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { Price } from '../../schema/currency.ts';
import type { Surcharge } from '../../schema/fees.ts';
import type { ChannelId } from '../../schema/identifier.ts';
import type { Within } from '../../schema/service-level.ts';
import type { TravelPart } from '../../schema/travel.ts';
import type { Cents, Minutes, Percent } from '../../schema/units.ts';
import type { ClockWindow, WeeklyHours } from '../../schema/weekly-hours.ts';
import type { Quantity } from '../explain/explanation.ts';
import { hoursValue } from './hours-value.ts';
import type { MinutesValue } from './minutes-points.ts';

/** What a tier costs, offers or promises on one point. */
export type TierValue =
  | Extract<Quantity, { unit: 'cents' | 'centsPerHour' }>
  /** A promised time; `within` is told by lists with targets, else it runs in the fault-processing hours. */
  | { readonly unit: 'minutes'; readonly amount: Minutes; readonly within?: Within }
  | { readonly unit: 'businessDays'; readonly days: number; readonly within: Within }
  /** A promised availability. */
  | { readonly unit: 'percent'; readonly amount: Percent }
  /** Hours of the week, and those of closed days by the id of their kind where they name any. */
  | {
      readonly unit: 'weeklyHours';
      readonly hours: WeeklyHours;
      readonly closed?: Readonly<Record<string, readonly ClockWindow[]>>;
    }
  | { readonly unit: 'channels'; readonly channelIds: readonly ChannelId[] }
  /** The tier promises nothing. */
  | { readonly unit: 'notAgreed' }
  /** There is no published rate, nothing to pay, or no such work under the tier. */
  | { readonly unit: Exclude<Price, object | number> }
  /** A starting price. */
  | { readonly unit: 'from'; readonly least: Cents }
  /** How long a contract can run, and what that takes off the fees. */
  | { readonly unit: 'terms'; readonly terms: NonNullable<ContractTier['terms']> }
  | { readonly unit: 'surcharge'; readonly surcharge: Surcharge }
  | {
      readonly unit: 'billing';
      readonly rule: BillingRule;
      /** Rules for some roles or bands alone, which override it. */
      readonly forSome: readonly ConditionalRule[];
    }
  | { readonly unit: 'travel'; readonly parts: readonly TravelPart[] }
  | MinutesValue
  /** The tier has no such fee, minimum, term, bundle or surcharge. */
  | { readonly unit: 'none' }
  /** It depends on what the visitor has not filled in. */
  | { readonly unit: 'notFilledIn' };

export const notAgreed: TierValue = { unit: 'notAgreed' };

const minutesValue = (amount: Minutes | undefined): TierValue => (amount ? { unit: 'minutes', amount } : notAgreed);

/** The points on which tiers can be held side by side, rates apart. */
export const tierValues = {
  monthlyFee: ({ monthlyFee }: ContractTier): TierValue =>
    monthlyFee === undefined ? { unit: 'none' } : { unit: 'cents', amount: monthlyFee },
  supportHours: ({ serviceLevel }: ContractTier) => hoursValue(serviceLevel?.supportHours),
  faultProcessingHours: ({ serviceLevel }: ContractTier) => hoursValue(serviceLevel?.faultProcessingHours),
  maximumResponse: ({ serviceLevel }: ContractTier) => minutesValue(serviceLevel?.maximumResponse),
  maximumIntervention: ({ serviceLevel }: ContractTier) => minutesValue(serviceLevel?.maximumIntervention),
  channels: ({ channels }: ContractTier): TierValue => ({ unit: 'channels', channelIds: channels }),
} as const;

/** A price as a value of a tier. */
export const priceValue = (price: Price, unit: 'cents' | 'centsPerHour'): TierValue => {
  if (typeof price === 'string') return { unit: price };
  return typeof price === 'object' ? { unit: 'from', least: price.from } : { unit, amount: price };
};
