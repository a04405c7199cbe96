import { z } from 'zod';
import { most } from './bounds.ts';
import { bundleSchemaFor, includedSchema, rateStepsSchemaFor } from './contract-minutes.ts';
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
  const steps = rateStepsSchemaFor(amount);
  const atPlace = z.union([price, steps], expects('hourlyRate'));
  return z.union([price, z.strictObject({ remote: atPlace, onSite: atPlace }), steps], expects('hourlyRate'));
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
    included: includedSchema.optional(),
    prepaid: z
      .array(bundleSchemaFor(amount))
      .min(1)
      .max(most.bundles)
      .optional()
      .describe('Bundles of minutes that work is taken from, in the cheapest set; one validity for all of a tier.'),
    serviceLevel: serviceLevelSchema.nullable().describe('What the tier promises; null where it promises nothing.'),
    availability: z
      .strictObject({ percent: percentSchema })
      .optional()
      .describe('How much of the time systems are promised to be up; told and compared, not computed.'),
    channels: z.array(channelIdSchema).min(1).max(most.channels),
    hourlyRates: z
      .record(bandIdSchema, z.record(roleIdSchema, hourlyRateSchemaFor(amount)))
      .default({})
      .describe(
        'Amounts an hour, without VAT, by rate band and role; onRequest where none is published. A tier with bundles may leave out a rate: such work is taken from bundles alone.',
      ),
  });
export type ContractTier = z.infer<ReturnType<typeof contractTierSchemaFor>>;
