import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import type { LocalizedTexts } from './language.ts';
import { lineShape } from './worked-example.ts';

const presetSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    id: idSchema,
    /** Becomes the name of the line. */
    name: texts.name,
    ...lineShape,
  });
export type JobPreset = z.infer<ReturnType<typeof presetSchema>>;

/** `content/job-presets.yaml`: common jobs to start a line from, marked as examples. */
export const jobPresetsSchema = (texts: LocalizedTexts) =>
  z.strictObject({ presets: z.array(presetSchema(texts)).max(most.presets) });
export type JobPresets = z.infer<ReturnType<typeof jobPresetsSchema>>;
