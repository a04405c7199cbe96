import { z } from 'zod';
import { most } from './bounds.ts';
import { type amountSchemaFor, priceSchemaFor } from './currency.ts';
import { expects } from './expectations.ts';
import { feeSchemaFor, minimumSchemaFor, termSchema } from './fees.ts';
import { bandIdSchema, channelIdSchema, roleIdSchema, tierIdSchema } from './identifier.ts';
import { publishedNameSchema } from './language.ts';
import { serviceLevelSchema } from './service-level.ts';
import { percentSchema } from './units.ts';

type AmountSchema = ReturnType<typeof amountSchemaFor>;

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
    availability: z
      .strictObject({ percent: percentSchema })
      .optional()
      .describe('How much of the time systems are promised to be up; told and compared, not computed.'),
    channels: z.array(channelIdSchema).min(1).max(most.channels),
    hourlyRates: z
      .record(bandIdSchema, z.record(roleIdSchema, hourlyRateSchemaFor(amount)))
      .describe('Amounts an hour, without VAT, by rate band and role; onRequest where none is published.'),
  });
export type ContractTier = z.infer<ReturnType<typeof contractTierSchemaFor>>;
