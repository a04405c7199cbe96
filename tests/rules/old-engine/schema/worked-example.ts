import { z } from 'zod';
import { most } from '../../../../src/schema/bounds.ts';
import { expects } from '../../../../src/schema/expectations.ts';
import { roleIdSchema } from '../../../../src/schema/identifier.ts';
import { jobMinutesSchema } from '../../../../src/schema/units.ts';
import { placeSchema } from './price-list.ts';

export const frequencySchema = z.enum(['once', 'month']);
export type Frequency = z.infer<typeof frequencySchema>;

const lineSchema = z.strictObject({
  roleId: roleIdSchema,
  place: placeSchema,
  minutes: jobMinutesSchema,
  times: z.int().min(1).max(most.times),
  per: frequencySchema,
});

/** `content/worked-example.yaml`: what the pages show before a visitor fills in anything, marked as an example. */
export const workedExampleSchema = z.strictObject({
  /** A moment in the price list's zone, `YYYY-MM-DDTHH:MM`, that shows how deadlines are counted. */
  reportedAt: z.iso.datetime({ local: true, precision: -1, ...expects('dateTime') }),
  /** The estimate that the calculator opens with. */
  request: z.strictObject({
    months: z.int().min(1).max(most.months),
    lines: z.array(lineSchema).min(1).max(most.exampleLines),
  }),
});
export type WorkedExample = z.infer<typeof workedExampleSchema>;
