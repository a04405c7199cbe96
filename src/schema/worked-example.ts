import { z } from 'zod';
import { most } from './bounds.ts';
import { placeSchema } from './conditions.ts';
import { idSchema, roleIdSchema } from './identifier.ts';
import { jobMinutesSchema, minutesSchema, unitIdSchema } from './units.ts';
import { weekdayTimeSchema } from './weekly-hours.ts';

export const frequencySchema = z.enum(['once', 'week', 'month', 'quarter', 'year']);
export type Frequency = z.infer<typeof frequencySchema>;

/** What a job asks of a list that has zones, distances, travel time or optional surcharges. */
export const visitSchemas = {
  zone: idSchema.exactOptional(),
  distance: z.int().min(0).max(most.distance).exactOptional(),
  travelMinutes: minutesSchema.max(most.travelMinutes).exactOptional(),
  extras: z.array(idSchema).min(1).max(most.fees).exactOptional(),
};

/** A line of work, as an example or a preset fills it in. */
export const lineShape = {
  roleId: roleIdSchema,
  place: placeSchema,
  minutes: jobMinutesSchema,
  times: z.int().min(1).max(most.times),
  per: frequencySchema,
  ...visitSchemas,
};

export const lineSchema = z.strictObject(lineShape);

/** `content/worked-example.yaml`: what the pages show before a visitor fills in anything, marked as an example. */
export const workedExampleSchema = z.strictObject({
  /** A weekday and a time in the price list's zone that show how deadlines are counted. Pages date it to the next. */
  reportedAt: weekdayTimeSchema,
  /** The estimate that the calculator opens with. */
  request: z.strictObject({
    months: z.int().min(1).max(most.months),
    lines: z.array(lineSchema).min(1).max(most.exampleLines),
    /** How many of each unit that fees count. */
    units: z.record(unitIdSchema, z.int().min(0).max(most.units)).exactOptional(),
    /** The optional fees that are asked for. */
    options: z.array(idSchema).min(1).max(most.fees).exactOptional(),
    /** The months of the contract. */
    term: z.int().min(1).max(most.months).exactOptional(),
  }),
});
export type WorkedExample = z.infer<typeof workedExampleSchema>;
