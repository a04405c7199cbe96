import type { ContractTier, ServiceLevel } from '../../schema/contract-tier.ts';
import type { Price } from '../../schema/currency.ts';
import type { ChannelId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';
import type { WeeklyHours } from '../../schema/weekly-hours.ts';
import type { Quantity } from '../explain/explanation.ts';
import { cents } from '../money/cents.ts';
import { centsOf } from '../pricing/price.ts';

/** What a tier costs, offers or promises on one point. */
export type TierValue =
  | Extract<Quantity, { unit: 'cents' | 'centsPerHour' | 'minutes' }>
  | { readonly unit: 'weeklyHours'; readonly hours: WeeklyHours }
  | { readonly unit: 'channels'; readonly channelIds: readonly ChannelId[] }
  /** The tier promises nothing. */
  | { readonly unit: 'notAgreed' }
  /** There is no published rate, nothing to pay, or no such work under the tier. */
  | { readonly unit: Exclude<Price, object | number> };

const minutesValue = (amount: Minutes): TierValue => ({ unit: 'minutes', amount });

const hoursValue = (hours: WeeklyHours): TierValue => ({ unit: 'weeklyHours', hours });

const promise = ({ serviceLevel }: ContractTier, read: (level: ServiceLevel) => TierValue): TierValue =>
  serviceLevel === null ? { unit: 'notAgreed' } : read(serviceLevel);

/** The points on which tiers can be held side by side, rates apart. */
export const tierValues = {
  monthlyFee: ({ monthlyFee = cents(0) }: ContractTier): TierValue => ({ unit: 'cents', amount: monthlyFee }),
  supportHours: (tier: ContractTier) => promise(tier, (level) => hoursValue(level.supportHours)),
  faultProcessingHours: (tier: ContractTier) => promise(tier, (level) => hoursValue(level.faultProcessingHours)),
  maximumResponse: (tier: ContractTier) => promise(tier, (level) => minutesValue(level.maximumResponse)),
  maximumIntervention: (tier: ContractTier) => promise(tier, (level) => minutesValue(level.maximumIntervention)),
  channels: ({ channels }: ContractTier): TierValue => ({ unit: 'channels', channelIds: channels }),
} as const;

export const rateValue = (rate: Price): TierValue => {
  if (typeof rate === 'string') return { unit: rate };
  return { unit: 'centsPerHour', amount: centsOf(rate) ?? cents(0) };
};
