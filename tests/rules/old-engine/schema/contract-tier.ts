import { z } from 'zod';
import { most } from '../../../../src/schema/bounds.ts';
import { expects } from '../../../../src/schema/expectations.ts';
import { bandIdSchema, channelIdSchema, roleIdSchema, tierIdSchema } from '../../../../src/schema/identifier.ts';
import { publishedNameSchema } from '../../../../src/schema/language.ts';
import { centsSchema, hoursSchema } from '../../../../src/schema/units.ts';
import { weeklyHoursSchema } from '../../../../src/schema/weekly-hours.ts';

/** What a tier promises; both times run inside the fault-processing hours only. */
const serviceLevelSchema = z.strictObject({
  supportHours: weeklyHoursSchema,
  faultProcessingHours: weeklyHoursSchema,
  maximumResponse: hoursSchema.describe('MRT: from the report to the first confirmation by the support team.'),
  maximumIntervention: hoursSchema.describe('TTI: from the report to the start of the intervention.'),
});
export type ServiceLevel = z.infer<typeof serviceLevelSchema>;

const hourlyRateSchema = z.union([centsSchema, z.literal('onRequest')], expects('amountOrOnRequest'));
export type HourlyRate = z.infer<typeof hourlyRateSchema>;

export const contractTierSchema = z.strictObject({
  id: tierIdSchema,
  name: publishedNameSchema,
  monthlyFee: centsSchema.describe('Euros a month, without VAT.'),
  serviceLevel: serviceLevelSchema.nullable().describe('What the tier promises; null where it promises nothing.'),
  channels: z.array(channelIdSchema).min(1).max(most.channels),
  hourlyRates: z
    .record(bandIdSchema, z.record(roleIdSchema, hourlyRateSchema))
    .describe('Euros an hour, without VAT, by rate band and role; onRequest where none is published.'),
});
export type ContractTier = z.infer<typeof contractTierSchema>;
