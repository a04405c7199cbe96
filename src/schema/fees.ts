import { z } from 'zod';
import { most } from './bounds.ts';
import { conditionsSchema } from './conditions.ts';
import { type amountSchemaFor, priceSchemaFor } from './currency.ts';
import { expects } from './expectations.ts';
import { idSchema } from './identifier.ts';
import { publishedNameSchema } from './language.ts';
import { percentSchema, unitIdSchema } from './units.ts';

type AmountSchema = ReturnType<typeof amountSchemaFor>;

/** What fees count, such as users, workstations or servers. */
export const unitSchema = z.strictObject({ id: unitIdSchema, name: publishedNameSchema });

const stepSchemaFor = (amount: AmountSchema) =>
  z.strictObject({
    upTo: z
      .int()
      .min(1)
      .max(most.units)
      .optional()
      .describe('How many the step reaches, inclusive; the last may have no end.'),
    amount: priceSchemaFor(amount),
  });

/** What is paid whatever is done. Its amounts are those of `amount`, or of `steps` by the number of units. */
export const feeSchemaFor = (amount: AmountSchema) =>
  z.strictObject({
    id: idSchema,
    name: publishedNameSchema.optional(),
    amount: priceSchemaFor(amount).optional(),
    per: z.enum(['month', 'quarter', 'year', 'once']),
    unit: unitIdSchema.optional().describe('What the fee is counted by; the visitor says how many.'),
    brackets: z
      .enum(['flat', 'volume', 'graduated'])
      .optional()
      .describe(
        'flat: one amount for all units together; volume: all units at the amount of the step; graduated: each at its own.',
      ),
    steps: z.array(stepSchemaFor(amount)).min(1).max(most.steps).optional(),
    optional: z.boolean().optional().describe('Paid only where the visitor asks for it.'),
    when: conditionsSchema.pick({ tiers: true }).optional(),
  });
export type Fee = z.infer<ReturnType<typeof feeSchemaFor>>;

/** The least that a month's fees come to, or the whole of a month. */
export const minimumSchemaFor = (amount: AmountSchema) =>
  z.union([amount, z.strictObject({ amount, of: z.enum(['fees', 'bill']) })], expects('minimum'));

/** How long a contract runs; the discount is taken off its fees. */
export const termSchema = z.strictObject({
  months: z.int().min(1).max(most.months),
  discount: percentSchema.optional(),
});

/** What a job, a visit or a contract costs beside time. */
export const surchargeSchemaFor = (amount: AmountSchema) =>
  z.strictObject({
    id: idSchema,
    name: publishedNameSchema,
    amount: priceSchemaFor(amount).optional(),
    percent: z.int().min(1).max(1_000).optional(),
    of: z.enum(['rate', 'job']).optional().describe('What a percentage is of: one unit of the rate, or the job.'),
    per: z.enum(['job', 'visit', 'contract']),
    optional: z.boolean().optional().describe('Holds only for the lines where the visitor asks for it.'),
    when: conditionsSchema.optional(),
  });
export type Surcharge = z.infer<ReturnType<typeof surchargeSchemaFor>>;
