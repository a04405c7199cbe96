import { z } from 'zod';
import { most } from './bounds.ts';
import { conditionsSchema } from './conditions.ts';
import type { amountSchemaFor } from './currency.ts';
import { expects } from './expectations.ts';
import { positiveMinutesSchema } from './units.ts';

type AmountSchema = ReturnType<typeof amountSchemaFor>;

const minutesSchema = positiveMinutesSchema.max(most.jobMinutes);

/** Billed minutes that the fees of each month pay for; what is left of them does not go to the next month. */
export const includedSchema = z.strictObject({
  minutes: minutesSchema.describe('The billed minutes of each month that cost no more.'),
  when: conditionsSchema
    .omit({ tiers: true })
    .optional()
    .describe('The work that takes them; all work with a price if absent.'),
});
export type Included = z.infer<typeof includedSchema>;

/**
 * A rate by the billed minutes of a contract year. Each table counts its own minutes: those of a band that is a factor of another count
 * in the table of the other, each once, and pay the amount of the step times the factor.
 */
export const rateStepsSchemaFor = (amount: AmountSchema) =>
  z.strictObject({
    brackets: z
      .enum(['volume', 'graduated'])
      .describe(
        'volume: all minutes of the year at the amount of the step that they reach; graduated: each at its own.',
      ),
    steps: z
      .array(
        z.strictObject({
          upTo: positiveMinutesSchema
            .optional()
            .describe('The minutes of a contract year that the step reaches, inclusive; the last may have no end.'),
          amount: amount.describe('The rate, for an hour or what else the rates of the list are per.'),
        }),
      )
      .min(1)
      .max(most.steps),
  });
export type RateSteps = z.infer<ReturnType<typeof rateStepsSchemaFor>>;

const validMonths = z
  .int()
  .min(1)
  .max(most.months)
  .describe('The months of the contract that it is good for; what is left then expires.');

const heldWork = conditionsSchema
  .pick({ roles: true, places: true })
  .optional()
  .describe('The work that is taken from it, the same for all bundles of a tier; all work if absent.');

/** A bundle of so many minutes for one amount. */
const fixedBundleSchemaFor = (amount: AmountSchema) =>
  z.strictObject({ minutes: minutesSchema, amount, validMonths, when: heldWork });
export type FixedBundle = z.infer<ReturnType<typeof fixedBundleSchemaFor>>;

/** A bundle of any size, whose price by the hour follows from the size. */
const sizedBundleSchemaFor = (amount: AmountSchema) =>
  z.strictObject({
    from: minutesSchema.describe('The minutes of the smallest bundle.'),
    step: minutesSchema.describe('The minutes by which a bundle can be larger.'),
    validMonths,
    brackets: z
      .enum(['volume', 'graduated'])
      .describe('volume: all minutes at the price of the step that the size reaches; graduated: each at its own.'),
    steps: z
      .array(
        z.strictObject({
          upTo: positiveMinutesSchema
            .optional()
            .describe('The minutes of the bundle that the step reaches, inclusive; the last may have no end.'),
          perHour: amount.describe('The price of sixty minutes.'),
        }),
      )
      .min(1)
      .max(most.steps),
    when: heldWork,
  });
export type SizedBundle = z.infer<ReturnType<typeof sizedBundleSchemaFor>>;

/** Minutes that are paid for before the work is done: a fixed number of them, or any number from the smallest on. */
export const bundleSchemaFor = (amount: AmountSchema) =>
  z.union([fixedBundleSchemaFor(amount), sizedBundleSchemaFor(amount)], expects('prepaid'));
export type Bundle = z.infer<ReturnType<typeof bundleSchemaFor>>;
