import { z } from 'zod';
import { most } from './bounds.ts';
import { placeSchema } from './conditions.ts';
import { idSchema, roleIdSchema } from './identifier.ts';
import { localizedNameSchema } from './language.ts';
import { jobMinutesSchema } from './units.ts';
import { frequencySchema } from './worked-example.ts';

const presetSchema = z.strictObject({
  id: idSchema,
  /** Becomes the name of the line. */
  name: localizedNameSchema,
  roleId: roleIdSchema,
  place: placeSchema,
  minutes: jobMinutesSchema,
  times: z.int().min(1).max(most.times),
  per: frequencySchema,
});
export type JobPreset = z.infer<typeof presetSchema>;

/** `content/job-presets.yaml`: common jobs to start a line from, marked as examples. */
export const jobPresetsSchema = z.strictObject({ presets: z.array(presetSchema).max(most.presets) });
export type JobPresets = z.infer<typeof jobPresetsSchema>;
