import { z } from 'zod';
import { expects } from './expectations.ts';
import { bandIdSchema, channelIdSchema, roleIdSchema, tierIdSchema } from './identifier.ts';
import { localizedTextSchema } from './language.ts';
import { eurosSchema, hoursSchema } from './units.ts';
import { weeklyHoursSchema } from './weekly-hours.ts';

/** What a tier promises; both times run inside the fault-processing hours only. */
const serviceLevelSchema = z.strictObject({
  supportHours: weeklyHoursSchema,
  faultProcessingHours: weeklyHoursSchema,
  /** MRT: from the report to the first confirmation by the support team. */
  maximumResponse: hoursSchema,
  /** TTI: from the report to the start of the intervention. */
  maximumIntervention: hoursSchema,
});
export type ServiceLevel = z.infer<typeof serviceLevelSchema>;

const hourlyRateSchema = z.union([eurosSchema, z.literal('onRequest')], expects('amountOrOnRequest'));
export type HourlyRate = z.infer<typeof hourlyRateSchema>;

export const contractTierSchema = z.strictObject({
  id: tierIdSchema,
  name: localizedTextSchema,
  /** Euros a month, without VAT. */
  monthlyFee: eurosSchema,
  /** null where the tier promises nothing. */
  serviceLevel: serviceLevelSchema.nullable(),
  channels: z.array(channelIdSchema).min(1),
  /** Euros an hour, without VAT, by rate band and role; onRequest where none is published. */
  hourlyRates: z.record(bandIdSchema, z.record(roleIdSchema, hourlyRateSchema)),
});
export type ContractTier = z.infer<typeof contractTierSchema>;
