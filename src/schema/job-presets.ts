import { z } from 'zod';
import { idSchema, roleIdSchema } from './identifier.ts';
import { localizedTextSchema } from './language.ts';
import { placeSchema } from './price-list.ts';
import { positiveMinutesSchema } from './units.ts';
import { frequencySchema } from './worked-example.ts';

const presetSchema = z.strictObject({
  id: idSchema,
  /** Becomes the name of the line. */
  name: localizedTextSchema,
  roleId: roleIdSchema,
  place: placeSchema,
  minutes: positiveMinutesSchema,
  times: z.int().min(1),
  per: frequencySchema,
});
export type JobPreset = z.infer<typeof presetSchema>;

/** `content/job-presets.yaml`: common jobs to start a line from, marked as examples. */
export const jobPresetsSchema = z.strictObject({ presets: z.array(presetSchema) });
export type JobPresets = z.infer<typeof jobPresetsSchema>;
