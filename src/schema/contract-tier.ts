import { z } from 'zod';
import { most } from './bounds.ts';
import { type amountSchemaFor, priceSchemaFor } from './currency.ts';
import { expects } from './expectations.ts';
import { feeSchemaFor, minimumSchemaFor, termSchema } from './fees.ts';
import { bandIdSchema, channelIdSchema, roleIdSchema, tierIdSchema } from './identifier.ts';
import { publishedNameSchema } from './language.ts';
import { hoursSchema } from './units.ts';
import { weeklyHoursSchema } from './weekly-hours.ts';

type AmountSchema = ReturnType<typeof amountSchemaFor>;

/** What a tier promises; both times run inside the fault-processing hours only. */
const serviceLevelSchema = z.strictObject({
  supportHours: weeklyHoursSchema,
  faultProcessingHours: weeklyHoursSchema,
  maximumResponse: hoursSchema.describe('MRT: from the report to the first confirmation by the support team.'),
  maximumIntervention: hoursSchema.describe('TTI: from the report to the start of the intervention.'),
});
export type ServiceLevel = z.infer<typeof serviceLevelSchema>;

/** A rate, the same everywhere or by place. */
const hourlyRateSchemaFor = (amount: AmountSchema) => {
  const price = priceSchemaFor(amount);
  return z.union([price, z.strictObject({ remote: price, onSite: price })], expects('amountOrOnRequest'));
};
export type HourlyRate = z.infer<ReturnType<typeof hourlyRateSchemaFor>>;

export const contractTierSchemaFor = (amount: AmountSchema) =>
  z.strictObject({
    id: tierIdSchema,
    name: publishedNameSchema,
    monthlyFee: amount.optional().describe('The fee of a month, without VAT: short for one of the fees.'),
    fees: z.array(feeSchemaFor(amount)).min(1).max(most.fees).optional(),
    minimumPerMonth: minimumSchemaFor(amount).optional(),
    terms: z.array(termSchema).min(1).max(most.terms).optional(),
    serviceLevel: serviceLevelSchema.nullable().describe('What the tier promises; null where it promises nothing.'),
    channels: z.array(channelIdSchema).min(1).max(most.channels),
    hourlyRates: z
      .record(bandIdSchema, z.record(roleIdSchema, hourlyRateSchemaFor(amount)))
      .describe('Amounts an hour, without VAT, by rate band and role; onRequest where none is published.'),
  });
export type ContractTier = z.infer<ReturnType<typeof contractTierSchemaFor>>;
