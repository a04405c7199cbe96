import type { ChannelId } from '../../../../src/schema/identifier.ts';
import type { Minutes } from '../../../../src/schema/units.ts';
import type { WeeklyHours } from '../../../../src/schema/weekly-hours.ts';
import type { Quantity } from '../explain/explanation.ts';
import type { ContractTier, HourlyRate, ServiceLevel } from '../schema/contract-tier.ts';

/** What a tier costs, offers or promises on one point. */
export type TierValue =
  | Extract<Quantity, { unit: 'cents' | 'centsPerHour' | 'minutes' }>
  | { readonly unit: 'weeklyHours'; readonly hours: WeeklyHours }
  | { readonly unit: 'channels'; readonly channelIds: readonly ChannelId[] }
  /** The tier promises nothing. */
  | { readonly unit: 'notAgreed' }
  /** There is no published rate. */
  | { readonly unit: 'onRequest' };

const minutesValue = (amount: Minutes): TierValue => ({ unit: 'minutes', amount });

const hoursValue = (hours: WeeklyHours): TierValue => ({ unit: 'weeklyHours', hours });

const promise = ({ serviceLevel }: ContractTier, read: (level: ServiceLevel) => TierValue): TierValue =>
  serviceLevel === null ? { unit: 'notAgreed' } : read(serviceLevel);

/** The points on which tiers can be held side by side, rates apart. */
export const tierValues = {
  monthlyFee: ({ monthlyFee }: ContractTier): TierValue => ({ unit: 'cents', amount: monthlyFee }),
  supportHours: (tier: ContractTier) => promise(tier, (level) => hoursValue(level.supportHours)),
  faultProcessingHours: (tier: ContractTier) => promise(tier, (level) => hoursValue(level.faultProcessingHours)),
  maximumResponse: (tier: ContractTier) => promise(tier, (level) => minutesValue(level.maximumResponse)),
  maximumIntervention: (tier: ContractTier) => promise(tier, (level) => minutesValue(level.maximumIntervention)),
  channels: ({ channels }: ContractTier): TierValue => ({ unit: 'channels', channelIds: channels }),
} as const;

export const rateValue = (rate: HourlyRate): TierValue =>
  rate === 'onRequest' ? { unit: 'onRequest' } : { unit: 'centsPerHour', amount: rate };
