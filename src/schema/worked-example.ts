import { z } from 'zod';
import { roleIdSchema } from './identifier.ts';
import { placeSchema } from './price-list.ts';
import { positiveMinutesSchema } from './units.ts';

export const frequencySchema = z.enum(['once', 'month']);
export type Frequency = z.infer<typeof frequencySchema>;

/** `content/worked-example.yaml`: the estimate that the calculator opens with, marked as an example. */
export const workedExampleSchema = z.strictObject({
  months: z.int().min(1),
  lines: z
    .array(
      z.strictObject({
        roleId: roleIdSchema,
        place: placeSchema,
        minutes: positiveMinutesSchema,
        times: z.int().min(1),
        per: frequencySchema,
      }),
    )
    .min(1),
});
export type WorkedExample = z.infer<typeof workedExampleSchema>;
